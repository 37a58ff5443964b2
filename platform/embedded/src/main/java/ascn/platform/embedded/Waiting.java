package ascn.platform.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Polls for something that another process does in its own time. */
public final class Waiting {

    private static final long PAUSE_MILLIS = 20;

    private Waiting() {}

    /**
     * Returns true as soon as the condition holds, false when it did not hold within the time.
     *
     * @throws EmbeddedServerException when the thread is interrupted; the interrupt flag stays set
     */
    public static boolean until(BooleanSupplier condition, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while waiting for an embedded server.", e);
        }
    }
}
