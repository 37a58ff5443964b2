package ascn.actionplan.plan.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A city shares its plan by its own choice. Everything is left out by who shares it today.
 *
 * @param occurredOn the day, as precisely as it is known
 * @param source where it is written down, for an act of the past
 */
public record PlanSharingRequest(
        @Nullable PartialDate occurredOn,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
