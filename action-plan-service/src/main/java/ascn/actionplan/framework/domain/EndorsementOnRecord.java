package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state endorses a text once (rule F04). */
public final class EndorsementOnRecord extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_framework_endorsement";

    /** The refusal. */
    public EndorsementOnRecord() {
        super(
                Kind.CONFLICT,
                "framework-endorsement-on-record",
                "F04",
                "The endorsement of this text by this member state is on record",
                "See the acts of the edition",
                "/memberState");
    }
}
