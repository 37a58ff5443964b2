package ascn.system.faults;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request of the client, as the client saw it.
 *
 * @param request method and path
 * @param key its Idempotency-Key; repetitions share it; null for a read, which has none
 * @param sentAt when it began
 * @param took until the answer, or until there surely was none
 * @param status what was answered; 0 for no answer
 * @param retryAfter whether the answer said when to try again
 * @param result what the answer names as the result: the path of the dossier
 * @param problem the type of the problem, or what went wrong without an answer
 */
record Attempt(
        String request,
        @Nullable String key,
        Instant sentAt,
        Duration took,
        int status,
        boolean retryAfter,
        @Nullable String result,
        @Nullable String problem) {

    boolean isConfirmed() {
        return status / 100 == 2;
    }

    boolean isAnswered() {
        return status > 0;
    }

    boolean isRead() {
        return key == null;
    }

    Instant endedAt() {
        return sentAt.plus(took);
    }
}
