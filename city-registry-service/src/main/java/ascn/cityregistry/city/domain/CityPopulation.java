package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.SortedMap;
import java.util.UUID;

/** How many people lived in a city in a year (rule M13). One figure of a year is known at a time. */
@Entity
@DiscriminatorValue("POPULATION")
public class CityPopulation extends CityFact {

    private int year;

    private long inhabitants;

    protected CityPopulation() {}

    CityPopulation(UUID id, int year, long inhabitants, Act act) {
        super(id, act);
        this.year = year;
        this.inhabitants = inhabitants;
    }

    /** The year that the figure is of. */
    public int year() {
        return year;
    }

    /** How many people. */
    public long inhabitants() {
        return inhabitants;
    }

    @Override
    protected void describe(SortedMap<String, String> content) {
        content.put("year", Integer.toString(year));
        content.put("inhabitants", Long.toString(inhabitants));
    }
}
