package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.SortedMap;
import java.util.UUID;

/** The name of a city, from a day on until another takes over (rule M12). */
@Entity
@DiscriminatorValue("NAME")
public class CityName extends CityFact {

    private String name;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CityName() {}

    private CityName(UUID id, String name, Act act, boolean isFirst) {
        super(id, act.occurredOn(), isFirst ? null : act.occurredOn().lastDay(), act);
        this.name = name;
    }

    /** The name with which a city comes into the record. */
    static CityName first(UUID id, String name, Act act) {
        return new CityName(id, name, act, true);
    }

    /** The name that it has from the day of the act on. */
    static CityName since(UUID id, String name, Act act) {
        return new CityName(id, name, act, false);
    }

    /** The name. */
    public String name() {
        return name;
    }

    @Override
    protected void describe(SortedMap<String, String> content) {
        content.put("name", name);
    }
}
