package ascn.platform.webhooks.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt that is over.
 *
 * @param startedAt when it began
 * @param duration how long it took
 * @param outcome what became of it
 * @param status the HTTP status, if there was an answer
 * @param excerpt the first characters of the answer, or what was wrong
 * @param retryAfter how long the receiver wants to be left alone
 */
record Attempt(
        Instant startedAt,
        Duration duration,
        Outcome outcome,
        @Nullable Integer status,
        String excerpt,
        Optional<Duration> retryAfter) {

    static Attempt answered(Instant startedAt, Duration duration, Answer answer) {
        return new Attempt(
                startedAt,
                duration,
                Outcome.ofStatus(answer.status()),
                answer.status(),
                answer.excerpt(),
                answer.retryAfter());
    }

    static Attempt failed(Instant startedAt, Duration duration, Outcome outcome) {
        return new Attempt(startedAt, duration, outcome, null, outcome.explanation(), Optional.empty());
    }
}
