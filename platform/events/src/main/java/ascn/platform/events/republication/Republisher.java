package ascn.platform.events.republication;

import ascn.platform.events.outbox.EventPublisher;
import ascn.platform.events.outbox.OutboxArchive;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Sends ranges of the archive again, beside the relay and with a producer of its own: what is told meanwhile does not wait. A
 * newer event of an aggregate may so come before an older one; inboxes wait for the older one, and know by its id what they
 * had before. Positions, ids and bytes are those of the archive.
 *
 * <p>In every process one thread looks for a range; the one with the advisory lock sends it. After a crash another goes on
 * behind the last acknowledged batch.
 */
public final class Republisher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Republisher.class);
    private static final long LOCK = 0x41534352L;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration WAIT_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Supplier<EventPublisher> publishers;
    private final OutboxArchive archive;
    private final int batchSize;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * @param dataSource the service's database; one connection of its pool is kept while a range is sent
     * @param publishers makes a publisher for each attempt
     * @param archive where the events are
     * @param batchSize the most events between two marks
     */
    public Republisher(
            DataSource dataSource, Supplier<EventPublisher> publishers, OutboxArchive archive, int batchSize) {
        this.dataSource = dataSource;
        this.publishers = publishers;
        this.archive = archive;
        this.batchSize = batchSize;
        this.thread = new Thread(this::run, "outbox-republisher");
        this.thread.setDaemon(true);
    }

    /** Begins to look for ranges. */
    public void start() {
        thread.start();
    }

    /** Tells that a range was asked for. Never blocks and never fails. */
    public void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    /** Finishes the current batch and stops; the rest is sent by the next one. */
    @Override
    public void close() {
        running = false;
        wake();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                republishWhatWasAsked();
                pause(LOOK);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("The republication waits: %s", e.getMessage());
                    pause(WAIT_AFTER_FAILURE);
                }
            }
        }
    }

    private void republishWhatWasAsked() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            var asked = RepublicationStore.running(connection);
            if (asked.isPresent() && holdsLock(connection)) {
                try {
                    republish(connection, asked.get());
                } finally {
                    unlock(connection);
                }
            }
        }
    }

    private void republish(Connection connection, Republication range) throws SQLException {
        long done = range.from() + range.done() - 1;
        LOG.infof("Republishing positions %d to %d, from %d on", range.from(), range.to(), done + 1);
        try (var publisher = publishers.get()) {
            while (running && done < range.to()) {
                var batch = archive.between(connection, done, range.to(), batchSize);
                publisher.sendAndAwait(batch);
                long last = batch.get(batch.size() - 1).envelope().sourcePosition();
                if (!RepublicationStore.moveDone(connection, range.id(), done, last)) {
                    LOG.info("Another process republishes this range");
                    return;
                }
                done = last;
            }
        }
        if (done == range.to()) {
            LOG.infof("Republished %d events", range.asked());
        }
    }

    private static boolean holdsLock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void unlock(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            LOG.debugf("The lock went with its connection: %s", e.getMessage());
        }
    }

    @SuppressWarnings("ReturnValueIgnored") // Woken or not: both lead to a look.
    private void pause(Duration duration) {
        try {
            wake.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
