package ascn.actionplan.deadline.api;

import ascn.actionplan.deadline.application.RecordReportingDeadline.Entry;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another day takes the place of the one on record.
 *
 * @param dueOn the last day on which an entry is in time
 * @param occurredOn when it was set, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 * @param reason why it takes the place of the other
 */
public record ReportingDeadlineCorrectionRequest(
        @NotNull(message = "is missing") LocalDate dueOn,
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable Standing standing,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String reason) {

    Entry toEntry() {
        return new Entry(dueOn, occurredOn, standing, source, reason);
    }
}
