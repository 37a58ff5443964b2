package ascn.actionplan.progress.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of an entry on its way. It takes effect today.
 *
 * @param occurredOn another day, for who may enter the past
 * @param standing RECORDED unless only a plan is known
 * @param source where the act of another day is written down
 */
public record ProgressStepRequest(
        @Nullable PartialDate occurredOn,
        @Nullable Standing standing,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
