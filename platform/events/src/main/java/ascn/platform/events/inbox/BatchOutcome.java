package ascn.platform.events.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of some records. True only once their transaction has been committed.
 *
 * @param applied how many were applied
 * @param duplicates how many had been applied before
 * @param waiting those whose predecessor is missing
 * @param quarantined why others could not be applied
 * @param anyoneWaits whether any event waits, from this batch or an earlier one; known only when one was applied
 * @param newest when the last applied one was recorded by its source
 */
record BatchOutcome(
        int applied,
        int duplicates,
        List<IncomingRecord> waiting,
        List<Verdict.Quarantine> quarantined,
        boolean anyoneWaits,
        @Nullable Instant newest) {

    /**
     * Whether events may have become ready. After a duplicate it is asked too: the process that applied it may have died
     * before it released its successors.
     */
    boolean mayRelease() {
        return anyoneWaits || duplicates > 0;
    }
}
