package ascn.platform.webhooks.api;

import ascn.platform.webhooks.subscription.DisabledReason;
import ascn.platform.webhooks.subscription.Webhook;
import ascn.platform.webhooks.subscription.WebhookState;
import ascn.platform.webhooks.subscription.WebhookWithSecret;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription.
 *
 * @param id names it
 * @param owner the actor who made it
 * @param url the receiver
 * @param eventTypes what it is told
 * @param description the owner's own words
 * @param state whether it is served
 * @param disabledReason why this service gave up
 * @param stateSince since when it has that state
 * @param formerSecretUntil until when the former secret signs too
 * @param createdAt when it was made
 * @param secret the secret, only in the first answer to its making
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookResponse(
        UUID id,
        String owner,
        String url,
        List<String> eventTypes,
        @Nullable String description,
        WebhookState state,

        @Schema(description = "Why this service gave up: 410 Gone, or failing for days") @Nullable
        DisabledReason disabledReason,

        Instant stateSince,

        @Schema(description = "Until when the former secret signs too") @Nullable
        Instant formerSecretUntil,

        Instant createdAt,

        @Schema(
                description =
                        "The secret that signs (Standard Webhooks). Shown once, in the first answer to its making;"
                                + " an answer that was lost is mended by a rotation")
        @Nullable
        String secret) {

    static WebhookResponse of(Webhook webhook) {
        return of(new WebhookWithSecret(webhook, null));
    }

    static WebhookResponse of(WebhookWithSecret made) {
        var webhook = made.webhook();
        var secret = made.secret();
        return new WebhookResponse(
                webhook.id(),
                webhook.owner(),
                webhook.url(),
                webhook.eventTypes(),
                webhook.description(),
                webhook.state(),
                webhook.disabledReason(),
                webhook.stateSince(),
                webhook.formerSecretUntil(),
                webhook.createdAt(),
                secret == null ? null : secret.shown());
    }
}
