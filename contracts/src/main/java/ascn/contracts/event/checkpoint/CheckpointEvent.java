package ascn.contracts.event.checkpoint;

import ascn.contracts.event.PublishedEvent;
import java.util.Map;

/**
 * A service says how far its story has come. It speaks of the positions from 1 to the head; its own position comes after
 * them. A reader that has seen everything up to the head can recompute counts and digest from the ids that it has seen.
 */
public sealed interface CheckpointEvent extends PublishedEvent
        permits ActionPlanCheckpointV1, CityRegistryCheckpointV1, ReportingCheckpointV1, TwinningCheckpointV1 {

    /** The service, by its name. */
    String service();

    /** The last position that it speaks of. */
    long headPosition();

    /** How many events up to the head are about each type of aggregate. */
    Map<String, Long> eventsByAggregateType();

    /**
     * The digest of the ids up to the head, in 64 hexadecimal digits: {@code d(0)} is 32 zero bytes,
     * {@code d(n) = SHA-256(d(n-1) || id(n))} with the 16 bytes of the id at position n.
     */
    String digest();
}
