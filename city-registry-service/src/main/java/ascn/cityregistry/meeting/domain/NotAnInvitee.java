package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** Invited are the officers of all cities that are members on the day, and nobody else's (rule A04). */
public final class NotAnInvitee extends RuleViolation {

    /** The refusal. */
    public NotAnInvitee(String cityId, LocalDate day, String pointer) {
        super(
                Kind.CONFLICT,
                "not-an-invitee",
                "A04",
                "'" + cityId + "' was no member city on " + day,
                "Give slugs of cities that were members on the day; see GET /api/v1/meetings/{meetingId}/invitees",
                pointer);
    }
}
