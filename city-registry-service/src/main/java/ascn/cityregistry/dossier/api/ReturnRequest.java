package ascn.cityregistry.dossier.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item goes back to the member state. The day is left out where that happens by this call; an act of the past names its
 * day and its source (rules N01, N03).
 *
 * @param item which item, as a JSON Pointer into what was submitted
 * @param reason what the member state is asked to mend; it names no person
 * @param occurredOn the day, as precisely as it is known
 * @param source where it is written down
 */
public record ReturnRequest(
        @Schema(examples = "/cities/1")
        @NotNull(message = "is missing")
        @Pattern(regexp = "(/[A-Za-z0-9]+){1,5}", message = "must be a JSON Pointer such as /cities/1")
        @Size(max = 200, message = "is longer than 200 characters")
        String item,

        @Schema(examples = "The designation of the officer is not that of the letter of nomination")
        @NotBlank(message = "is missing")
        @Size(max = 2000, message = "is longer than 2000 characters")
        String reason,

        @Nullable PartialDate occurredOn,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String source) {

    /** When it took effect. */
    public Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, Standing.RECORDED, source);
    }
}
