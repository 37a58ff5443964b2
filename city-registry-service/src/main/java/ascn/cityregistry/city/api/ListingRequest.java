package ascn.cityregistry.city.api;

import ascn.cityregistry.city.application.DescribeCity.Line;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A city stands on an official list.
 *
 * @param list the list
 * @param listedOn the day of the list
 * @param number its number on it
 * @param printedName its name as printed
 * @param source where it is written down
 */
public record ListingRequest(
        @Schema(examples = "List of pilot cities")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "has a control character in it")
        String list,

        @NotNull(message = "is missing") LocalDate listedOn,

        @Schema(examples = "17")
        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 10_000, message = "must be at most 10000")
        Integer number,

        @Schema(examples = "Makassar")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "has a control character in it")
        String printedName,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Line toLine() {
        return new Line(list, listedOn, number, printedName);
    }
}
