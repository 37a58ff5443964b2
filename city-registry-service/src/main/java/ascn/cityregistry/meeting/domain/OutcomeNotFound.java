package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** The meeting has no such outcome. */
public final class OutcomeNotFound extends RuleViolation {

    /** The refusal. */
    public OutcomeNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "outcome-not-found",
                "A05",
                "The meeting has no outcome '" + id + "'",
                "See the outcomes of the meeting");
    }
}
