package ascn.contracts.event.checkpoint;

import ascn.contracts.event.EventType;
import java.util.Map;

/**
 * reporting-service says how far its story has come.
 *
 * @param service the service, by its name
 * @param headPosition the last position that it speaks of; its own comes after it
 * @param eventsByAggregateType how many events up to the head are about each type of aggregate
 * @param digest the digest of the ids up to the head, in hexadecimal digits
 */
@EventType("ascn.reporting.checkpoint-reached.v1")
public record ReportingCheckpointV1(
        String service, long headPosition, Map<String, Long> eventsByAggregateType, String digest)
        implements CheckpointEvent {

    /** Keeps the counts from changing under their readers. */
    public ReportingCheckpointV1 {
        eventsByAggregateType = Map.copyOf(eventsByAggregateType);
    }
}
