package ascn.platform.audit.sealing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Seals entries as long as it runs, at the latest {@link #PAUSE} after their commit. Each replica of a service has one;
 * the database lets one of them work at a time (see {@link SealingTurn}). No connection is kept between two turns.
 */
public final class AuditSealer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final SealingTurn turn;
    private final Semaphore stop = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;
    private boolean failing;

    /**
     * @param dataSource the service's database
     * @param turn what to do again and again
     */
    public AuditSealer(DataSource dataSource, SealingTurn turn) {
        this.dataSource = dataSource;
        this.turn = turn;
        this.thread = new Thread(this::run, "audit-sealer");
        this.thread.setDaemon(true);
    }

    /** Begins to seal. */
    public void start() {
        thread.start();
    }

    /** Finishes the current turn and stops; what is left is sealed by the next sealer. */
    @Override
    public void close() {
        running = false;
        stop.release();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            pause(sealEverything() ? PAUSE : PAUSE_AFTER_FAILURE);
        }
    }

    private boolean sealEverything() {
        try (var connection = dataSource.getConnection()) {
            while (running && turn.take(connection) > 0) {
                // The next batch may be waiting.
            }
            failing = false;
            return true;
        } catch (SQLException | RuntimeException e) {
            tellOnce(e);
            return false;
        }
    }

    /** A database that is away for an hour is one line of the log, not thousands. */
    private void tellOnce(Exception failure) {
        if (running && !failing) {
            LOG.warnf("Audit entries wait for their seal: %s", failure.getMessage());
        }
        failing = true;
    }

    private void pause(Duration duration) {
        try {
            if (stop.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                running = false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
