package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.domain.Meeting;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.AskedFor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annual meeting in a list, without its parts.
 *
 * @param id names it through all its corrections
 * @param number its number in the row of annual meetings
 * @param year the calendar year of which it is the annual meeting
 * @param occurredOn its first day, as precisely as it is known
 * @param lastDay its last day where it lasts several
 * @param place where it takes place, or NOT_ON_RECORD
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param concludedOn when it was concluded, as precisely as it is known; absent before
 * @param source where it is written down
 * @param recordedAt when the system was told
 */
public record MeetingItem(
        UUID id,
        int number,
        int year,
        PartialDate occurredOn,
        @Nullable LocalDate lastDay,
        String place,
        Standing standing,
        @Nullable PartialDate concludedOn,
        String source,
        Instant recordedAt) {

    static MeetingItem of(Meeting meeting) {
        return of(meeting, AskedFor.NOW);
    }

    static MeetingItem of(Meeting meeting, Instant knownAt) {
        var details = meeting.details();
        return new MeetingItem(
                meeting.id(),
                details.number(),
                meeting.year(),
                meeting.occurredOn(),
                details.lastDay(),
                details.place(),
                meeting.standing(),
                meeting.conclusion(knownAt).map(Meeting.Conclusion::occurredOn).orElse(null),
                details.source(),
                meeting.recordedAt());
    }
}
