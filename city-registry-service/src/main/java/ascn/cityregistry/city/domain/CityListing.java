package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.SortedMap;
import java.util.UUID;

/** A city stands on an official list of a day under a number and a printed name (rule M10). */
@Entity
@DiscriminatorValue("LISTING")
public class CityListing extends CityFact {

    private String list;

    private int number;

    private String name;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CityListing() {}

    CityListing(UUID id, String list, int number, String printedName, Act act) {
        super(id, act);
        this.list = list;
        this.number = number;
        this.name = printedName;
    }

    /** The list. */
    public String list() {
        return list;
    }

    /** The number on it. */
    public int number() {
        return number;
    }

    /** The city's name as the list prints it. */
    public String printedName() {
        return name;
    }

    @Override
    protected void describe(SortedMap<String, String> content) {
        content.put("list", list);
        content.put("number", Integer.toString(number));
        content.put("printedName", name);
    }
}
