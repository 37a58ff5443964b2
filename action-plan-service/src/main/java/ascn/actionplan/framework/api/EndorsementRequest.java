package ascn.actionplan.framework.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member state endorses a text.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param digest digest of the text that it endorses, as the edition shows it
 * @param occurredOn when it took effect, as precisely as it is known; left out by who does it now
 * @param source where it is written down, for an act of the past
 */
public record EndorsementRequest(
        @Schema(examples = "SG")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as SG")
        String memberState,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be the digest of a text, 64 hexadecimal digits")
        String digest,

        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
