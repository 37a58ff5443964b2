package ascn.actionplan.progress.api;

import ascn.actionplan.progress.application.ProgressDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The yearly entry of a city, opened as a draft. A draft may lack what a sent entry needs.
 *
 * @param city slug of the city, or of another name of it
 * @param year the year that is reported on
 * @param noUpdate true for the city's own statement that there is nothing new; it then has no lines
 * @param lines one for each project that it reports on
 */
public record ProgressEntryRequest(
        @Schema(examples = "banyuwangi")
        @NotBlank(message = "is missing")
        @Size(max = 100, message = "is longer than 100 characters")
        String city,

        @Schema(examples = "2022")
        @NotNull(message = "is missing")
        @Min(value = 2018, message = "must be 2018 or more")
        @Max(value = 2999, message = "must be 2999 or less")
        Integer year,

        @Nullable Boolean noUpdate,

        @NotNull(message = "is missing") @Size(max = 500, message = "has more than 500 entries") @Valid
        List<@NotNull(message = "is missing") ProgressLineRequest> lines) {

    ProgressDraft toDraft() {
        return new ProgressDraft(city, year, ProgressContentRequest.content(noUpdate, lines));
    }
}
