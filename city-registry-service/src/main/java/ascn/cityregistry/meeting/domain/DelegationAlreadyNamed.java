package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state has one delegation at a meeting (rule C06). */
public final class DelegationAlreadyNamed extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_meeting_delegation";

    /** The refusal. */
    public DelegationAlreadyNamed() {
        super(
                Kind.CONFLICT,
                "delegation-already-named",
                "C06",
                "The delegation of this member state is named already",
                "See the delegations of the meeting",
                "/memberState");
    }
}
