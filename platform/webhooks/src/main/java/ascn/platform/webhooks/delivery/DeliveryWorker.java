package ascn.platform.webhooks.delivery;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The thread that takes the deliverer's turns: at once when a message was committed here or a call has ended, and else
 * every second, because messages of other processes and retries wake nobody.
 */
public final class DeliveryWorker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread = new Thread();

    /** Begins to take turns. */
    public void start(Deliverer deliverer) {
        thread = new Thread(() -> run(deliverer), "webhooks");
        thread.setDaemon(true);
        thread.start();
    }

    /** There may be something to do. */
    public void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    private void run(Deliverer deliverer) {
        while (running) {
            try {
                // Until nothing can be begun: then there is nothing due, or no room.
                while (running && !deliverer.turn().isEmpty()) {
                    wake.drainPermits();
                }
                pause(IDLE);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("Webhooks wait: %s", e.getMessage());
                    pause(AFTER_FAILURE);
                }
            }
        }
    }

    private void pause(Duration duration) {
        try {
            if (wake.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
