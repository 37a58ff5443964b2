package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A name leads to one city (rule M12). */
public final class CityNameTaken extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "city_slug_pkey";

    /**
     * @param name the name that was given
     * @param cityId the city that has it
     */
    public CityNameTaken(String name, CityId cityId) {
        super(
                Kind.CONFLICT,
                "city-name-taken",
                "M12",
                "'" + name + "' leads to " + cityId,
                "Look whether both are one city; if they are, merge the two records",
                "/name");
    }

    private CityNameTaken(String detail) {
        super(
                Kind.CONFLICT,
                "city-name-taken",
                "M12",
                detail,
                "Look whether both are one city; if they are, merge the two records",
                "/name");
    }

    /** The refusal of a caller who lost a race. */
    public static CityNameTaken meanwhile() {
        return new CityNameTaken("Another entry was made meanwhile");
    }
}
