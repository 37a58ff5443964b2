package ascn.actionplan.deadline.api;

import ascn.actionplan.deadline.application.RecordReportingDeadline.Entry;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a year are asked for by a day.
 *
 * @param year the year that is reported on
 * @param dueOn the last day on which an entry is in time
 * @param occurredOn when it was set, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 */
public record ReportingDeadlineRequest(
        @Schema(examples = "2022")
        @NotNull(message = "is missing")
        @Min(value = 2018, message = "must be 2018 or more")
        @Max(value = 2999, message = "must be 2999 or less")
        Integer year,

        @NotNull(message = "is missing") LocalDate dueOn,
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable Standing standing,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Entry toEntry() {
        return new Entry(dueOn, occurredOn, standing, source, null);
    }
}
