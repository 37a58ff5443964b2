package ascn.actionplan.progress.api;

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
 * The Secretariat gives one figure of an entry back to the officer.
 *
 * @param figure which one, as a JSON Pointer into the entry
 * @param reason what the officer is asked to mend
 * @param occurredOn another day than today, for who may enter the past
 * @param standing RECORDED unless only a plan is known
 * @param source where the act of another day is written down
 */
public record FigureReturnRequest(
        @Schema(examples = "/lines/0/status")
        @NotNull(message = "is missing")
        @Pattern(regexp = "/[A-Za-z0-9/]{1,200}", message = "must be a JSON Pointer such as /lines/0/status")
        String figure,

        @NotBlank(message = "is missing") @Size(max = 2000, message = "is longer than 2000 characters")
        String reason,

        @Nullable PartialDate occurredOn,
        @Nullable Standing standing,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
