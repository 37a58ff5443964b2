package ascn.system.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the client did and was promised, written down by the client itself: the checker believes nobody else.
 * Safe for many threads.
 */
final class History {

    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();
    private final List<Outage> outages = new ArrayList<>();

    /**
     * A confirmed write.
     *
     * @param key its Idempotency-Key
     * @param operation what was asked for
     * @param subject what was written, as type/id
     * @param facts what it must have told
     */
    record Write(String key, String operation, String subject, List<Fact> facts) {}

    /** A fact that others must hear of: the event's type and its subject, as type/id. */
    record Fact(String type, String subject) {}

    /** A time in which the service itself was dead, so that no answer could come. */
    record Outage(Instant from, Instant until) {}

    synchronized void attempted(Attempt attempt) {
        attempts.add(attempt);
    }

    synchronized void confirmed(Write write) {
        writes.add(write);
    }

    synchronized void wasDead(Instant from, Instant until) {
        outages.add(new Outage(from, until));
    }

    synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    synchronized List<Write> writes() {
        return List.copyOf(writes);
    }

    /** The newest confirmed write, if there is one. */
    synchronized Optional<Write> newest() {
        return writes.isEmpty() ? Optional.empty() : Optional.of(writes.get(writes.size() - 1));
    }

    /** The reads among the attempts. */
    List<Attempt> reads() {
        return attempts().stream().filter(Attempt::isRead).toList();
    }

    /** Whether the service was dead at some moment of the attempt. */
    synchronized boolean excuses(Attempt attempt) {
        return outages.stream()
                .anyMatch(outage -> attempt.endedAt().isAfter(outage.from())
                        && attempt.sentAt().isBefore(outage.until()));
    }
}
