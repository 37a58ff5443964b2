package ascn.platform.webhooks.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told again.
 *
 * @param fromSequence everything from this sequence on
 * @param messageId or this one message
 */
public record ReplayRequest(
        @Schema(description = "Everything from this sequence on") @Min(value = 1, message = "is less than 1") @Nullable
        Long fromSequence,

        @Schema(description = "Or this one message") @Nullable
        UUID messageId) {

    /** Hidden from the description: it is a check, not a property. */
    @Schema(hidden = true)
    @AssertTrue(message = "needs either fromSequence or messageId")
    boolean isOneOfTwo() {
        return (fromSequence == null) != (messageId == null);
    }
}
