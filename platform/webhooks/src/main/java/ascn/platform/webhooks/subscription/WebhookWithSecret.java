package ascn.platform.webhooks.subscription;

import ascn.platform.webhooks.signing.WebhookSecret;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, with its secret where it has just been made.
 *
 * @param webhook the subscription
 * @param secret the new secret; null for a repetition of the call, because a secret is shown once
 */
public record WebhookWithSecret(Webhook webhook, @Nullable WebhookSecret secret) {}
