package ascn.platform.webhooks.api;

import ascn.platform.webhooks.subscription.WebhookDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an owner writes.
 *
 * @param url the receiver, https
 * @param eventTypes what it is told
 * @param description the owner's own words
 */
public record WebhookRequest(
        @Schema(description = "The receiver: https, a public address", examples = "https://city.example/hooks/ascn")
        @NotBlank(message = "is missing")
        @Size(max = 2000, message = "has more than 2000 characters")
        String url,

        @Schema(description = "Names of offered event types", examples = "[\"webhook.test\"]")
        @NotEmpty(message = "is missing")
        @Size(max = 50, message = "has more than 50 entries")
        List<@NotNull(message = "is missing") String> eventTypes,

        @Schema(description = "Your own words") @Size(max = 200, message = "has more than 200 characters") @Nullable
        String description) {

    WebhookDraft toDraft() {
        return new WebhookDraft(url, eventTypes, description);
    }
}
