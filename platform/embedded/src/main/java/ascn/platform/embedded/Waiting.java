package ascn.platform.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Polls for something that another process does in its own time. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Waiting() {}

    /**
     * Returns true as soon as the condition holds, false when it did not hold within the time.
     *
     * @throws EmbeddedServerException when the thread is interrupted; the interrupt flag stays set
     */
    public static boolean until(BooleanSupplier condition, Duration atMost) {
        return until(condition, atMost, PAUSE);
    }

    /** The same with another pause between two questions, for those that cost something. */
    public static boolean until(BooleanSupplier condition, Duration atMost, Duration pause) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            sleep(pause);
        }
        return true;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while waiting for an embedded server.", e);
        }
    }
}
