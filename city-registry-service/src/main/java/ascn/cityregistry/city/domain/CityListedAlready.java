package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A city stands on a list once (rule M10). */
public final class CityListedAlready extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_city_listed";

    /** The refusal; its caller knows what was given. */
    public CityListedAlready() {
        super(Kind.CONFLICT, "city-listed-already", "M10", "The city stands on that list", "See its history", "/list");
    }
}
