package ascn.actionplan.framework.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An act of the Chair that needs nothing else than its day.
 *
 * @param occurredOn when it took effect, as precisely as it is known; left out by who does it now
 * @param source where it is written down, for an act of the past
 */
public record FrameworkActRequest(
        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
