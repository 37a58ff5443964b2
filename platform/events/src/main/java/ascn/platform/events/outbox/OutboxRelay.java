package ascn.platform.events.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the outbox to the topic, as long as it runs. Several may run for one database; the one that holds the advisory
 * lock is active, and the term in the database stops another that believes it is (see {@link RelayMarks}).
 *
 * <p>It is woken after each commit of this process. The poll finds what other processes have written: every 10 ms while
 * there is something to do, then less and less often.
 */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** "ASCN" in ASCII; the lock belongs to the database, so one number serves all services. */
    private static final long LOCK = 0x4153434EL;

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(10);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);
    private static final Duration WAIT_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration WAIT_FOR_LOCK = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Supplier<EventPublisher> publishers;
    private final RelayTurn turn;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;
    private @Nullable EventPublisher publisher;

    /**
     * @param dataSource the service's database; one connection of its pool is kept while this relay is active
     * @param publishers makes a publisher; a new one after each failure
     * @param turn what to do again and again
     */
    public OutboxRelay(DataSource dataSource, Supplier<EventPublisher> publishers, RelayTurn turn) {
        this.dataSource = dataSource;
        this.publishers = publishers;
        this.turn = turn;
        this.thread = new Thread(this::run, "outbox-relay");
        this.thread.setDaemon(true);
    }

    /** Begins to send. */
    public void start() {
        thread.start();
    }

    /** Tells the relay that something was committed. Never blocks and never fails. */
    public void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    /** Finishes the current turn and stops; what is left is sent by the next relay. */
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
            try (var connection = dataSource.getConnection()) {
                if (holdsLock(connection)) {
                    relayWithLock(connection);
                } else {
                    pause(WAIT_FOR_LOCK);
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("Events wait in the outbox: %s", e.getMessage());
                    pause(WAIT_AFTER_FAILURE);
                }
            } finally {
                closePublisher();
            }
        }
    }

    private void relayWithLock(Connection connection) throws SQLException {
        LOG.debug("This relay is active");
        try {
            turn.begin(connection);
            var wait = SHORTEST_WAIT;
            while (running) {
                if (turn.take(connection, publisher()) > 0) {
                    wait = SHORTEST_WAIT;
                } else {
                    boolean woken = pause(wait);
                    wait = woken ? SHORTEST_WAIT : min(wait.multipliedBy(2), LONGEST_WAIT);
                }
            }
        } finally {
            unlock(connection);
        }
    }

    private EventPublisher publisher() {
        if (publisher == null) {
            publisher = publishers.get();
        }
        return publisher;
    }

    private void closePublisher() {
        if (publisher != null) {
            publisher.close();
            publisher = null;
        }
    }

    private static boolean holdsLock(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** A pooled connection outlives this relay, so the lock is given back by name. A dead connection has none. */
    private static void unlock(Connection connection) {
        try {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            LOG.debugf("The relay's lock went with its connection: %s", e.getMessage());
        }
    }

    private boolean pause(Duration duration) {
        try {
            return wake.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
            return false;
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
