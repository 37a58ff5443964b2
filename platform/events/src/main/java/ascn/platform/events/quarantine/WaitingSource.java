package ascn.platform.events.quarantine;

import java.time.Instant;
import java.util.List;

/**
 * What is missing of one source.
 *
 * @param source who tells
 * @param seenUpTo the highest position below which nothing is missing
 * @param highest the highest position that has come, whether applied, waiting or in quarantine
 * @param missing the first positions in between that have not come at all
 * @param aggregates the first aggregates whose events wait
 */
public record WaitingSource(
        String source, long seenUpTo, long highest, List<Range> missing, List<WaitingAggregate> aggregates) {

    /** Keeps the lists from changing under their readers. */
    public WaitingSource {
        missing = List.copyOf(missing);
        aggregates = List.copyOf(aggregates);
    }

    /**
     * Numbers from one to another.
     *
     * @param first the first
     * @param last the last, the same when it is only one
     */
    public record Range(long first, long last) {}

    /**
     * An aggregate whose events wait.
     *
     * @param subject its type and id
     * @param settledVersion the version up to which its events are settled
     * @param missing the versions that have not come
     * @param quarantined the versions that lie in quarantine
     * @param waiting how many of its events wait
     * @param waitingSince since when the first of them waits
     */
    public record WaitingAggregate(
            String subject,
            long settledVersion,
            List<Range> missing,
            List<Long> quarantined,
            long waiting,
            Instant waitingSince) {

        /** Keeps the lists from changing under their readers. */
        public WaitingAggregate {
            missing = List.copyOf(missing);
            quarantined = List.copyOf(quarantined);
        }
    }
}
