package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A renaming gives another name, one on a day (rule M12). */
public final class CityNameUnchanged extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_city_name_day";

    CityNameUnchanged(String name, LocalDate day) {
        super(
                Kind.CONFLICT,
                "city-name-unchanged",
                "M12",
                "On " + day + " the city has the name '" + name + "' already, or takes one by another entry",
                "See the history of the city, and give the day on which it took this name",
                "/name");
    }

    private CityNameUnchanged(String detail) {
        super(
                Kind.CONFLICT,
                "city-name-unchanged",
                "M12",
                detail,
                "See the history of the city, and give the day on which it took this name",
                "/name");
    }

    /** The refusal of a caller who lost a race. */
    public static CityNameUnchanged meanwhile() {
        return new CityNameUnchanged("Another entry was made meanwhile");
    }
}
