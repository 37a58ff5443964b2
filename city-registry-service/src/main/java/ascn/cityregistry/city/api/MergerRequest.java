package ascn.cityregistry.city.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record is the same city as another one.
 *
 * @param into the id of the city that remains, or another of its names
 * @param source where it is written down
 */
public record MergerRequest(
        @Schema(examples = "ho-chi-minh-city")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "has a control character in it")
        String into,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
