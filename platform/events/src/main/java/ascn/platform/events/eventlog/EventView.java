package ascn.platform.events.eventlog;

import ascn.platform.events.EventEnvelope;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as the event log shows it.
 *
 * @param id the event's id, the same in every service
 * @param type its type, with the major version
 * @param source who told it
 * @param subject what it is about: aggregate type and id
 * @param aggregateVersion its place among the events of that aggregate, from 1
 * @param sourcePosition its place among all events of the source, from 1
 * @param occurredOn when it took effect, as precisely as it is known
 * @param recordedAt when the source was told
 * @param actor id of who told it; absent where it must stay secret
 * @param data the event itself; only the service that told it keeps this
 */
public record EventView(
        UUID id,
        String type,
        String source,
        String subject,
        long aggregateVersion,
        long sourcePosition,
        String occurredOn,
        Instant recordedAt,
        @Nullable String actor,

        @Schema(implementation = Object.class) @JsonRawValue @Nullable
        String data) {

    static EventView of(EventEnvelope envelope, @Nullable String data) {
        return new EventView(
                envelope.id(),
                envelope.type(),
                envelope.source(),
                envelope.aggregate().subject(),
                envelope.aggregateVersion(),
                envelope.sourcePosition(),
                envelope.occurredOn(),
                envelope.recordedAt(),
                envelope.actor(),
                data);
    }
}
