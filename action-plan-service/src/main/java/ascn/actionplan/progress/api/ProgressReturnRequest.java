package ascn.actionplan.progress.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The National Representative gives an entry back to the officer.
 *
 * @param comment what the officer is asked to think of again
 * @param occurredOn another day than today, for who may enter the past
 * @param standing RECORDED unless only a plan is known
 * @param source where the act of another day is written down
 */
public record ProgressReturnRequest(
        @NotBlank(message = "is missing") @Size(max = 2000, message = "is longer than 2000 characters")
        String comment,

        @Nullable PartialDate occurredOn,
        @Nullable Standing standing,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
