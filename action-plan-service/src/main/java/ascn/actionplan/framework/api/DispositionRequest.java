package ascn.actionplan.framework.api;

import ascn.actionplan.framework.domain.Disposition;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a comment.
 *
 * @param disposition in a word
 * @param reason why
 * @param occurredOn when it took effect, as precisely as it is known; left out by who does it now
 * @param source where it is written down, for an act of the past
 */
public record DispositionRequest(
        @NotNull(message = "is missing") Disposition disposition,

        @NotBlank(message = "is missing") @Size(max = 2000, message = "is longer than 2000 characters")
        String reason,

        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
