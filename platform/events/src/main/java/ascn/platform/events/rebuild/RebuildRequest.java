package ascn.platform.events.rebuild;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why the read models are built anew.
 *
 * @param reason for the record
 */
public record RebuildRequest(
        @NotBlank(message = "is missing") @Size(max = 1000, message = "must have at most 1000 characters")
        String reason) {}
