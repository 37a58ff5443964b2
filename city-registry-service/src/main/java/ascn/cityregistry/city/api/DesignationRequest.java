package ascn.cityregistry.city.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member state designated a city as a smart city.
 *
 * @param designation the designation, as the member state writes it
 * @param occurredOn since when, as precisely as it is known
 * @param standing RECORDED unless only a plan is known, which is not entered
 * @param source where it is written down
 */
public record DesignationRequest(
        @Schema(examples = "Smart city of the national programme")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "has a control character in it")
        String designation,

        @NotNull(message = "is missing") PartialDate occurredOn,

        @Nullable Standing standing,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
