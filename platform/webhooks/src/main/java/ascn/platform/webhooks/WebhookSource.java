package ascn.platform.webhooks;

import java.util.List;

/** A feature that has something to tell partner systems: a bean of this type makes its event types known. */
@FunctionalInterface
public interface WebhookSource {

    /** What callers can subscribe to. */
    List<WebhookEventType> eventTypes();
}
