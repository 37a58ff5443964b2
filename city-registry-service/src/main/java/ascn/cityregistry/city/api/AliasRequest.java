package ascn.cityregistry.city.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A city is known under another name too.
 *
 * @param name the name, in any script
 * @param source where it is written down
 */
public record AliasRequest(
        @Schema(examples = "Hanoi")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "has a control character in it")
        String name,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
