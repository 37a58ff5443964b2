package ascn.platform.events.inbox;

import ascn.platform.events.EventHeaders;
import ascn.platform.events.UnreadableEventException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Takes what comes from the topics. When {@link #receive} returns, each record is applied, or known as a duplicate, or
 * waits for its predecessor, or is in quarantine; only then may its offset be committed.
 *
 * <p>Records are applied together in one transaction. When that fails they are applied one by one, so that only the one
 * at fault is quarantined. A database that is away is nobody's fault: the inbox waits for it.
 */
public final class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int READY_AT_ONCE = 100;

    private final DataSource dataSource;
    private final Transactions transactions;
    private final Subscriptions subscriptions;
    private final UnknownTypes unknownTypes;
    private final InboxStore store = new InboxStore();

    /**
     * @param dataSource gives the connection of the current transaction
     * @param transactions begins transactions in which features keep their effects
     * @param subscriptions who uses which types
     * @param unknownTypes what to do with types that nobody names
     */
    public Inbox(
            DataSource dataSource, Transactions transactions, Subscriptions subscriptions, UnknownTypes unknownTypes) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.unknownTypes = unknownTypes;
    }

    /**
     * Deals with the records, in their order. Blocks while the database is away.
     *
     * @throws Interrupted when the thread is told to stop; the records that remain must be delivered again
     */
    public void receive(List<IncomingRecord> records) {
        try {
            inTransaction(connection -> apply(connection, records));
        } catch (RuntimeException e) {
            LOG.debugf(e, "%d records could not be applied together", records.size());
            records.forEach(this::receiveAlone);
        }
        releaseWaiting();
    }

    private void receiveAlone(IncomingRecord incoming) {
        settle(incoming, connection -> apply(connection, List.of(incoming)));
    }

    /** Applies waiting events whose predecessor has come, each in a transaction of its own, until none is left. */
    private void releaseWaiting() {
        for (var ready = ready(); !ready.isEmpty(); ready = ready()) {
            for (var waiting : ready) {
                settle(waiting, connection -> {
                    apply(connection, List.of(waiting));
                    store.stopWaiting(connection, waiting);
                });
            }
        }
    }

    private List<IncomingRecord> ready() {
        var ready = new ArrayList<IncomingRecord>();
        untilTheDatabaseAnswers(connection -> {
            ready.clear();
            ready.addAll(store.ready(connection, READY_AT_ONCE));
        });
        return ready;
    }

    private void apply(Connection connection, List<IncomingRecord> records) throws SQLException {
        try {
            new InboxBatch(store, subscriptions, unknownTypes, connection).apply(records);
        } catch (InboxBatch.NotApplicable e) {
            throw new Refused(e.verdict(), e);
        }
    }

    /** Repeats the work until it succeeds or its own failure is certain, then quarantines the record. */
    private void settle(IncomingRecord incoming, InTransaction work) {
        int ownFailures = 0;
        var wait = FIRST_WAIT;
        while (true) {
            try {
                inTransaction(work);
                return;
            } catch (Refused e) {
                quarantine(incoming, e.verdict);
                return;
            } catch (RuntimeException e) {
                if (!DatabaseFailure.isBehind(e) && ++ownFailures >= ATTEMPTS) {
                    quarantine(incoming, notApplicable(incoming, e));
                    return;
                }
                LOG.warnf("A record of %s is tried again: %s", incoming.topic(), e.getMessage());
                pause(wait);
                wait = longer(wait);
            }
        }
    }

    private void quarantine(IncomingRecord incoming, Verdict.Quarantine verdict) {
        LOG.errorf(
                "Quarantined %s/%d/%d: %s",
                incoming.topic(), incoming.partition(), incoming.offset(), verdict.detail());
        untilTheDatabaseAnswers(connection -> {
            store.quarantine(connection, incoming, verdict);
            store.stopWaiting(connection, incoming);
        });
    }

    private static Verdict.Quarantine notApplicable(IncomingRecord incoming, RuntimeException cause) {
        var detail = "Applying it failed " + ATTEMPTS + " times, last with "
                + cause.getClass().getSimpleName() + ": " + cause.getMessage();
        try {
            return new Verdict.Quarantine(
                    QuarantineReason.NOT_APPLICABLE, detail, EventHeaders.read(incoming.headers()));
        } catch (UnreadableEventException e) {
            return new Verdict.Quarantine(QuarantineReason.UNREADABLE, String.valueOf(e.getMessage()), null);
        }
    }

    private void untilTheDatabaseAnswers(InTransaction work) {
        var wait = FIRST_WAIT;
        while (true) {
            try {
                inTransaction(work);
                return;
            } catch (RuntimeException e) {
                if (!DatabaseFailure.isBehind(e)) {
                    throw e;
                }
                LOG.warnf("The inbox waits for its database: %s", e.getMessage());
                pause(wait);
                wait = longer(wait);
            }
        }
    }

    private void inTransaction(InTransaction work) {
        transactions.inNew(() -> {
            try (var connection = dataSource.getConnection()) {
                work.run(connection);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }

    private static Duration longer(Duration wait) {
        var doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        }
    }

    @FunctionalInterface
    private interface InTransaction {
        void run(Connection connection) throws SQLException;
    }

    /** The thread was told to stop before all records were dealt with. */
    public static final class Interrupted extends RuntimeException {
        Interrupted() {
            super("The inbox was told to stop");
        }
    }

    private static final class Refused extends RuntimeException {
        private final transient Verdict.Quarantine verdict;

        Refused(Verdict.Quarantine verdict, Exception cause) {
            super(verdict.detail(), cause);
            this.verdict = verdict;
        }
    }
}
