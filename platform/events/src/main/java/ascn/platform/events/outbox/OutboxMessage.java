package ascn.platform.events.outbox;

import ascn.platform.events.EventEnvelope;

/**
 * A numbered row of the outbox.
 *
 * @param envelope everything but the content
 * @param payload the exact JSON text that travels
 */
public record OutboxMessage(EventEnvelope envelope, String payload) {}
