package ascn.actionplan.framework.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The draft of an edition, written anew.
 *
 * @param title its title
 * @param sections its text, complete or not
 * @param occurredOn when it took effect, as precisely as it is known; left out by who does it now
 * @param source where it is written down, for an act of the past
 */
public record FrameworkTextRequest(
        @Schema(examples = "ASEAN Smart Cities Framework")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String title,

        @NotNull(message = "is missing") @Valid SectionsRequest sections,

        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
