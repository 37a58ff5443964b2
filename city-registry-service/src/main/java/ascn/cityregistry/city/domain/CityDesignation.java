package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.SortedMap;
import java.util.UUID;

/** A member state designated the city as a smart city of its own; it has no effect on the quota (rule M17). */
@Entity
@DiscriminatorValue("DESIGNATION")
public class CityDesignation extends CityFact {

    private String designation;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CityDesignation() {}

    CityDesignation(UUID id, String designation, Act act) {
        super(id, act);
        this.designation = designation;
    }

    /** The designation, as the member state writes it. */
    public String designation() {
        return designation;
    }

    @Override
    protected void describe(SortedMap<String, String> content) {
        content.put("designation", designation);
    }
}
