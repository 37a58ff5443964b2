package ascn.deploy.sample.play;

import java.time.Duration;

/** Lets time pass between two attempts. */
@FunctionalInterface
interface Pause {

    /** Returns when so much time has passed. */
    void of(Duration time);

    /**
     * Sleeps.
     *
     * @throws RecordStopped when the thread is interrupted; the interrupt flag stays set
     */
    static void asleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecordStopped("Interrupted while waiting for a service.", e);
        }
    }
}
