package ascn.cityregistry.tenure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The holder of a post has left it.
 *
 * @param until the day after the last, tomorrow at the latest
 * @param source where that is written down
 */
public record TenureEndRequest(
        @NotNull(message = "is missing") LocalDate until,

        @Schema(examples = "Letter of the National Representative of 31 January 2024")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
