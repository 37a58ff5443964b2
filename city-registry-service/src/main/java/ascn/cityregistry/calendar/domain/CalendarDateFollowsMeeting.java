package ascn.cityregistry.calendar.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** An annual meeting has its date in one place: once the meeting is on record, the calendar follows it (rule A01). */
public final class CalendarDateFollowsMeeting extends RuleViolation {

    CalendarDateFollowsMeeting(UUID meetingId) {
        super(
                Kind.CONFLICT,
                "calendar-date-follows-meeting",
                "A01",
                "This date is that of the meeting " + meetingId + ", which is on record",
                "Correct the meeting with PUT /api/v1/meetings/" + meetingId + "; the calendar moves with it");
    }
}
