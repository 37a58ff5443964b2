package ascn.platform.events.republication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A range of the archive that is sent to the topic again.
 *
 * @param id its id
 * @param from the first position of the range
 * @param to the last position of the range
 * @param asked how many events that is
 * @param done how many of them the broker has acknowledged
 * @param state RUNNING until all are acknowledged, also while the broker is away
 * @param askedAt when it was asked for
 * @param finishedAt when the last was acknowledged
 */
public record Republication(
        UUID id,
        long from,
        long to,
        long asked,
        long done,
        State state,
        Instant askedAt,
        @Nullable Instant finishedAt) {

    /** How far it is. */
    public enum State {
        /** Some are not acknowledged yet. */
        RUNNING,
        /** All are. */
        DONE
    }
}
