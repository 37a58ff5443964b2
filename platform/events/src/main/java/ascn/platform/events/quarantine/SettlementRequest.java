package ascn.platform.events.quarantine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an entry is replayed or given up.
 *
 * @param reason for the history
 */
public record SettlementRequest(
        @NotBlank(message = "is missing") @Size(max = 1000, message = "must have at most 1000 characters")
        String reason) {}
