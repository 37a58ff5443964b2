package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a wording of a city stands for.
 *
 * @param wording as the city wrote it; letter case and spaces make no difference
 * @param focusArea the focus area of the framework for which it stands
 * @param since from when on it is read so
 * @param source where that is written down
 */
public record FocusAreaWordingRequest(
        @Schema(examples = "Smart Mobility")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String wording,

        @NotNull(message = "is missing") FocusArea focusArea,
        @NotNull(message = "is missing") PartialDate since,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
