package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** There is no such meeting. */
public final class MeetingNotFound extends RuleViolation {

    /** The refusal. */
    public MeetingNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "meeting-not-found",
                "A01",
                "No annual meeting has the id '" + id + "'",
                "See GET /api/v1/meetings for all of them");
    }
}
