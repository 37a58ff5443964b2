package ascn.cityregistry.city.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A member state withdraws a city.
 *
 * @param occurredOn the day on which it takes effect; today unless the record of the past is entered
 * @param standing RECORDED unless only a plan is known, which is not entered
 * @param source where it is written down; needed for another day than today
 */
public record WithdrawalRequest(
        @Nullable PartialDate occurredOn,

        @Nullable Standing standing,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
