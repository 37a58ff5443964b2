package ascn.actionplan.catalogue.api;

import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sector that projects may choose.
 *
 * @param code names it, for ever, in kebab case
 * @param label how it is written for people
 * @param since from when on it may be chosen
 * @param source where it is written down
 */
public record SectorRequest(
        @Schema(examples = "food-security")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as food-security")
        @Size(max = 60, message = "is longer than 60 characters")
        String code,

        @Schema(examples = "Food security")
        @NotBlank(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        String label,

        @NotNull(message = "is missing") PartialDate since,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
