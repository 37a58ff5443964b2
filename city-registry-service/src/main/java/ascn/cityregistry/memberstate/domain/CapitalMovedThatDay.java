package ascn.cityregistry.memberstate.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state has one capital at a time (rule M04). */
public final class CapitalMovedThatDay extends RuleViolation {

    /** Name of the index that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_member_state_capital_since";

    /** The refusal; its caller knows the day. */
    public CapitalMovedThatDay() {
        super(
                Kind.CONFLICT,
                "capital-moved-that-day",
                "M04",
                "Another move of the capital is on record from that day",
                "Give the day from which this city is the capital; a state has one at a time",
                "/occurredOn");
    }
}
