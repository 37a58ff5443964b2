package ascn.platform.events.inbox;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** How far the inbox of this process is: for metrics, not for decisions. */
public final class InboxProgress {

    private final LongAdder applied = new LongAdder();
    private final LongAdder duplicates = new LongAdder();
    private volatile int inFlight;
    private volatile @Nullable Instant newest;

    InboxProgress() {}

    void begin(int records) {
        inFlight = records;
    }

    void end() {
        inFlight = 0;
    }

    void count(BatchOutcome outcome) {
        applied.add(outcome.applied());
        duplicates.add(outcome.duplicates());
        if (outcome.newest() != null) {
            newest = outcome.newest();
        }
    }

    /** How many events were applied since this process began. */
    public long applied() {
        return applied.sum();
    }

    /** How many deliveries of events that had been applied before. */
    public long duplicates() {
        return duplicates.sum();
    }

    /** How many records were taken from the topics and are not settled yet. */
    public int inFlight() {
        return inFlight;
    }

    /** When the event that was applied last was recorded by its source; absent before the first one. */
    public @Nullable Instant newest() {
        return newest;
    }
}
