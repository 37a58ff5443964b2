package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** An outcome is owned by a body, by a city of the network or by a member state (rule A05). */
public final class OutcomeOwnerUnknown extends RuleViolation {

    /** The refusal. */
    public OutcomeOwnerUnknown(String owner) {
        super(
                Kind.INVALID,
                "outcome-owner-unknown",
                "A05",
                "'" + owner + "' is no such owner",
                "Give the slug of a city of the network, the code of a member state, or the code of a body in capitals",
                "/owner");
    }
}
