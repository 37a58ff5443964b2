package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date of a reporting year.
 *
 * @param id names it through all its moves
 * @param kind ANNUAL_MEETING, JCM or SUMMIT
 * @param year the reporting year to whose chain it belongs
 * @param occurredOn its first day, as precisely as it is known
 * @param lastDay its last day where it lasts several
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param reason why it was moved, if it was
 * @param meetingId the annual meeting on record that it follows, if it is one's
 * @param recordedAt when the system was told
 */
public record CalendarDateResponse(
        UUID id,
        CalendarDateKind kind,
        int year,
        PartialDate occurredOn,
        @Nullable LocalDate lastDay,
        Standing standing,
        String source,
        @Nullable String reason,
        @Nullable UUID meetingId,
        Instant recordedAt) {

    static CalendarDateResponse of(CalendarDate date) {
        return new CalendarDateResponse(
                date.id(),
                date.kind(),
                date.year(),
                date.occurredOn(),
                date.lastDay().orElse(null),
                date.standing(),
                date.source(),
                date.reason().orElse(null),
                date.meetingId().orElse(null),
                date.recordedAt());
    }
}
