package ascn.platform.events.rebuild;

import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.Transactions;
import ascn.platform.events.rebuild.Rebuild.Impossible;
import ascn.platform.events.rebuild.Rebuild.Overtaken;
import ascn.platform.events.rebuild.RebuildTables.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on rebuilds, as long as it runs. A rebuild is a row; whichever process is free takes it, and takes it again when
 * the one at work has been silent for {@link #SILENT_SECONDS} seconds. A number in the row stops the one that was
 * overtaken.
 */
final class RebuildRunner implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RebuildRunner.class);
    private static final int SILENT_SECONDS = 15;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Transactions transactions;
    private final Subscriptions subscriptions;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final List<String> topics;
    private final RebuildTables tables = new RebuildTables();
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * @param dataSource gives the connection of the current transaction
     * @param transactions begins transactions in which features keep their effects
     * @param subscriptions of the followers that build read models
     * @param consumers makes a consumer in no group; a new one for each attempt
     * @param topics what the inbox follows
     */
    RebuildRunner(
            DataSource dataSource,
            Transactions transactions,
            Subscriptions subscriptions,
            Supplier<Consumer<byte[], byte[]>> consumers,
            List<String> topics) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.consumers = consumers;
        this.topics = List.copyOf(topics);
        this.thread = new Thread(this::run, "rebuild");
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Tells that a rebuild was begun. */
    void wake() {
        wake.release();
    }

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
                claim().ifPresent(this::work);
                pause(BETWEEN_LOOKS);
            } catch (RuntimeException e) {
                LOG.debugf("Rebuilds wait: %s", e.getMessage());
                pause(BETWEEN_LOOKS);
            }
        }
    }

    /** Works on what is to be done now, if anything is; answers when it is done. */
    void workOnce() {
        claim().ifPresent(this::work);
    }

    private Optional<Claim> claim() {
        return inTransaction(connection -> tables.claim(connection, SILENT_SECONDS));
    }

    private void work(Claim first) {
        var claim = Optional.of(first);
        while (claim.isPresent() && running) {
            var turn = claim.get();
            try (var consumer = consumers.get()) {
                new Rebuild(dataSource, transactions, subscriptions, consumer, topics, turn, () -> !running).run();
                LOG.infof("The rebuild %s is shown", turn.id());
                return;
            } catch (Overtaken e) {
                LOG.infof("%s", e.getMessage());
                return;
            } catch (Impossible e) {
                fail(turn, e);
                return;
            } catch (RuntimeException e) {
                if (turn.attempt() >= MOST_ATTEMPTS) {
                    fail(turn, e);
                    return;
                }
                LOG.warnf("The rebuild %s begins anew: %s", turn.id(), e.getMessage());
                pause(AFTER_FAILURE);
                claim = again();
            }
        }
    }

    /** The turn after one that ended here: nobody else has to be waited for. */
    private Optional<Claim> again() {
        return inTransaction(connection -> tables.claim(connection, 0));
    }

    private void fail(Claim turn, RuntimeException failure) {
        LOG.errorf(failure, "The rebuild %s failed", turn.id());
        inTransaction(connection -> tables.end(connection, turn, "FAILED", String.valueOf(failure.getMessage())));
    }

    private <T> T inTransaction(InTransaction<T> work) {
        var result = new AtomicReference<@Nullable T>();
        transactions.inNew(() -> {
            try (var connection = dataSource.getConnection()) {
                result.set(work.run(connection));
            } catch (SQLException e) {
                throw new RebuildsUnavailable(e);
            }
        });
        return Objects.requireNonNull(result.get());
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

    @FunctionalInterface
    private interface InTransaction<T> {
        T run(Connection connection) throws SQLException;
    }
}
