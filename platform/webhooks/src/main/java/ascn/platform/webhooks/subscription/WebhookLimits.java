package ascn.platform.webhooks.subscription;

import java.time.Duration;

/**
 * Limits of subscriptions.
 *
 * @param mostOfOneOwner how many one owner may have
 * @param secretOverlap how long a former secret still signs
 */
public record WebhookLimits(int mostOfOneOwner, Duration secretOverlap) {}
