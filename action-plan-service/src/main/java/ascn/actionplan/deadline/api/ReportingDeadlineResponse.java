package ascn.actionplan.deadline.api;

import ascn.actionplan.deadline.domain.ReportingDeadline;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when the entries of a year are asked for.
 *
 * @param year the year that is reported on
 * @param dueOn the last day on which an entry is in time
 * @param occurredOn when it was set, as precisely as it is known
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param reason why it took the place of another
 * @param recordedAt when the system was told
 */
public record ReportingDeadlineResponse(
        int year,
        LocalDate dueOn,
        PartialDate occurredOn,
        Standing standing,
        String source,
        @Nullable String reason,
        Instant recordedAt) {

    static ReportingDeadlineResponse of(ReportingDeadline deadline) {
        return new ReportingDeadlineResponse(
                deadline.year(),
                deadline.dueOn(),
                deadline.occurredOn(),
                deadline.standing(),
                deadline.source(),
                deadline.reason().orElse(null),
                deadline.recordedAt());
    }
}
