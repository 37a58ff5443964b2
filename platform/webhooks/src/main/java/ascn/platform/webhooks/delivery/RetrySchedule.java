package ascn.platform.webhooks.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When a message is tried again. Each wait is up to a fifth longer than the schedule says, so that what failed together
 * does not come back together.
 */
public final class RetrySchedule {

    private static final double MOST_JITTER = 0.2;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final List<Duration> waits;
    private final DoubleSupplier random;

    /**
     * @param waits the wait after each failed attempt; after the last one follows one more attempt
     * @param random numbers from 0 to 1
     */
    public RetrySchedule(List<Duration> waits, DoubleSupplier random) {
        this.waits = List.copyOf(waits);
        this.random = random;
    }

    /**
     * How long to wait after a failed attempt.
     *
     * @param attempt its number, from 1
     * @param wanted what the receiver asked for; it lengthens the wait, up to a day, and never shortens it
     * @return empty when it was the last one
     */
    Optional<Duration> waitAfter(int attempt, Optional<Duration> wanted) {
        if (attempt > waits.size()) {
            return Optional.empty();
        }
        var scheduled = waits.get(attempt - 1);
        var jitter = Duration.ofMillis((long) (scheduled.toMillis() * MOST_JITTER * random.getAsDouble()));
        var planned = scheduled.plus(jitter);
        return Optional.of(wanted.map(RetrySchedule::capped)
                .filter(asked -> asked.compareTo(planned) > 0)
                .orElse(planned));
    }

    static Duration capped(Duration wanted) {
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
