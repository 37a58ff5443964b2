package ascn.platform.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to whoever has subscribed to its type.
 *
 * @param type name of an offered type
 * @param occurredAt when it happened; the payload's timestamp
 * @param data the payload's data, written as JSON; no personal data and no secret
 * @param audience who may be told
 * @param fact what names the fact behind it, for example an event's id: handed over again it is told once. Null where the
 *     caller hands over once anyway
 */
public record WebhookMessage(
        String type,
        Instant occurredAt,
        Object data,
        WebhookAudience audience,
        @Nullable String fact) {

    /** A message to everyone who has subscribed, once for a fact. */
    public static WebhookMessage toEveryone(String type, Instant occurredAt, Object data, String fact) {
        return new WebhookMessage(type, occurredAt, data, WebhookAudience.EVERYONE, fact);
    }
}
