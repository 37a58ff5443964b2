package ascn.cityregistry.city.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people lived in a city in a year.
 *
 * @param year the year that the figure is of
 * @param inhabitants how many people
 * @param source where it is written down
 */
public record PopulationRequest(
        @Schema(examples = "2018")
        @NotNull(message = "is missing")
        @Min(value = 1900, message = "must be at least 1900")
        @Max(value = 9999, message = "must be at most 9999")
        Integer year,

        @Schema(examples = "1770000")
        @NotNull(message = "is missing")
        @Min(value = 0, message = "must not be negative")
        @Max(value = 100_000_000, message = "must be at most 100000000")
        Long inhabitants,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
