package ascn.platform.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of itself, whether or not it is an event: each part is absent where it could not be read.
 *
 * @param id the event's id
 * @param type its type, with the major version
 * @param source who told it
 * @param sourcePosition its place among all events of the source, from 1
 * @param aggregate what it is about
 * @param aggregateVersion its place among the events of that aggregate, from 1
 */
public record EventClaim(
        @Nullable UUID id,
        @Nullable String type,
        @Nullable String source,
        @Nullable Long sourcePosition,
        @Nullable AggregateRef aggregate,
        @Nullable Long aggregateVersion) {

    /** The claim of an event that could be read. */
    public static EventClaim of(EventEnvelope envelope) {
        return new EventClaim(
                envelope.id(),
                envelope.type(),
                envelope.source(),
                envelope.sourcePosition(),
                envelope.aggregate(),
                envelope.aggregateVersion());
    }
}
