package ascn.cityregistry.meeting.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The Chair concludes an annual meeting.
 *
 * @param occurredOn when it was concluded; left out by who concludes it now
 * @param standing RECORDED; a plan concludes nothing
 * @param source where it is written down, for a conclusion of the record
 */
public record ConclusionRequest(
        @Nullable PartialDate occurredOn,
        @Nullable Standing standing,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
