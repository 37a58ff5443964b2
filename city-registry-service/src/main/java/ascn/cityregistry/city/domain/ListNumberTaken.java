package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A number of a list is one city's (rule M10). */
public final class ListNumberTaken extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_city_list_number";

    /** The refusal; its caller knows what was given. */
    public ListNumberTaken() {
        super(
                Kind.CONFLICT,
                "list-number-taken",
                "M10",
                "Another city has that number on the list of that day",
                "Give the number as printed",
                "/number");
    }
}
