package ascn.platform.events.quarantine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a record and how it should have been.
 *
 * @param headers corrected headers by name; null takes one out, those that are not named stay
 * @param payload the corrected JSON as text; left out, the payload stays
 * @param reason why, for the history
 */
public record RepairRequest(
        @Nullable Map<String, @Nullable String> headers,

        @Schema(example = "{\"cityId\": \"ha-noi\"}") @Nullable
        String payload,

        @NotBlank(message = "is missing") @Size(max = 1000, message = "must have at most 1000 characters")
        String reason) {

    /** Keeps the headers from changing under their readers; absent values are kept, so no immutable map. */
    public RepairRequest {
        headers = headers == null ? Map.of() : new HashMap<>(headers);
    }

    Map<String, @Nullable String> changes() {
        return headers == null ? Map.of() : headers;
    }
}
