package ascn.platform.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an event but its content: the CloudEvents attributes and the extensions of this system.
 *
 * @param id the event's id (UUIDv7), the same in the outbox, on the topic and in every inbox
 * @param type value of {@code ce_type}, for example {@code ascn.city-registry.city-admitted.v1}
 * @param source value of {@code ce_source}, for example {@code /city-registry-service}
 * @param aggregate what the event is about
 * @param aggregateVersion 1, 2, 3 … without gaps for each aggregate; counts events, not writes
 * @param sourcePosition 1, 2, 3 … without gaps for each publishing service
 * @param occurredOn the day it took effect in the world, as precisely as it is known (rules N01, N05)
 * @param recordedAt the instant at which the system was told (rule N01)
 * @param actor the actor's id, absent where it must stay secret
 * @param correlationId the request behind it, absent where it must stay secret
 * @param traceparent the W3C trace context of that request
 */
public record EventEnvelope(
        UUID id,
        String type,
        String source,
        AggregateRef aggregate,
        long aggregateVersion,
        long sourcePosition,
        String occurredOn,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String correlationId,
        @Nullable String traceparent) {}
