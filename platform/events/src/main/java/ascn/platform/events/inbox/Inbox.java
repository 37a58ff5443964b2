package ascn.platform.events.inbox;

import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.UnreadableEventException;
import ascn.platform.http.problem.DatabaseFailures;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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
    private static final int READY_AT_ONCE = 500;
    private static final String POSITION_CONSTRAINT = "uq_inbox_message_position";

    private final DataSource dataSource;
    private final Transactions transactions;
    private final Subscriptions subscriptions;
    private final InboxRules rules;
    private final InboxStore store = new InboxStore();
    private final InboxProgress progress = new InboxProgress();
    private volatile boolean mayRelease = true;

    /**
     * @param dataSource gives the connection of the current transaction
     * @param transactions begins transactions in which features keep their effects
     * @param subscriptions who uses which types
     * @param rules what is accepted
     */
    public Inbox(DataSource dataSource, Transactions transactions, Subscriptions subscriptions, InboxRules rules) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.rules = rules;
    }

    /** As above, with the usual limits. */
    public Inbox(
            DataSource dataSource, Transactions transactions, Subscriptions subscriptions, UnknownTypes unknownTypes) {
        this(dataSource, transactions, subscriptions, new InboxRules(unknownTypes));
    }

    /** How far this process is. */
    public InboxProgress progress() {
        return progress;
    }

    /**
     * Deals with the records, in their order. Blocks while the database is away.
     *
     * @throws Interrupted when the thread is told to stop; the records that remain must be delivered again
     */
    public void receive(List<IncomingRecord> records) {
        progress.begin(records.size());
        try {
            count(inTransaction(connection -> apply(connection, records)));
        } catch (RuntimeException e) {
            LOG.debugf(e, "%d records could not be applied together", records.size());
            records.forEach(this::receiveAlone);
        }
        if (mayRelease) {
            releaseWaiting();
        }
        progress.end();
    }

    private void receiveAlone(IncomingRecord incoming) {
        settle(incoming, connection -> apply(connection, List.of(incoming)));
    }

    private void count(BatchOutcome outcome) {
        progress.count(outcome);
        outcome.quarantined().forEach(verdict -> LOG.errorf("Quarantined: %s", verdict.detail()));
        if (outcome.mayRelease()) {
            mayRelease = true;
        }
    }

    /**
     * Applies waiting events whose predecessor has been settled, until none is left. Called after each batch that could
     * have made one ready, and by whoever settled something else.
     *
     * @throws Interrupted when the thread is told to stop
     */
    public void releaseWaiting() {
        mayRelease = false;
        for (var ready = ready(); !ready.isEmpty(); ready = ready()) {
            var together = List.copyOf(ready);
            try {
                count(inTransaction(connection -> release(connection, together)));
            } catch (RuntimeException e) {
                LOG.debugf(e, "%d waiting events could not be applied together", together.size());
                together.forEach(waiting -> settle(waiting, connection -> release(connection, List.of(waiting))));
            }
        }
        mayRelease = false;
    }

    private BatchOutcome release(Connection connection, List<IncomingRecord> ready) throws SQLException {
        var outcome = apply(connection, ready);
        for (var one : ready) {
            if (!outcome.waiting().contains(one)) {
                store.stopWaiting(connection, one);
            }
        }
        return outcome;
    }

    private List<IncomingRecord> ready() {
        return untilTheDatabaseAnswers(connection -> store.ready(connection, READY_AT_ONCE));
    }

    /**
     * Reads a record as it would be read when it came from its topic.
     *
     * @throws UnreadableEventException when it is not accepted, with the reason
     */
    public EventEnvelope read(IncomingRecord incoming) throws UnreadableEventException {
        try {
            return IncomingEvent.read(incoming, rules).envelope();
        } catch (NotApplicable e) {
            throw new UnreadableEventException(e.verdict().detail(), e);
        }
    }

    /**
     * Applies one record now, within the current transaction and on its connection. What it answers holds when the caller
     * commits; unless it is {@link Attempt.Result#APPLIED} or {@link Attempt.Result#DUPLICATE} the caller must undo it.
     *
     * @throws RuntimeException when the database is away, so that the same call may succeed later
     */
    public Attempt applyWithin(Connection connection, IncomingRecord incoming) {
        try {
            return new InboxBatch(store, subscriptions, rules, connection).applyAlone(incoming);
        } catch (NotApplicable e) {
            return new Attempt(Attempt.Result.REFUSED, e.verdict().detail());
        } catch (SQLException e) {
            return failed(new DatabaseFailure(e));
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private static Attempt failed(RuntimeException failure) {
        if (DatabaseFailures.mayPass(failure)) {
            throw failure;
        }
        return new Attempt(Attempt.Result.REFUSED, "Applying it failed: " + failure.getMessage());
    }

    /** Moves "seen up to" of these sources over what was settled within the current transaction. */
    public void advanceSeen(Connection connection, List<String> sources) throws SQLException {
        if (store.settle(connection, sources)) {
            mayRelease = true;
        }
    }

    /** Whether events of that source may come on that topic. */
    public boolean speaksOn(String topic, String source) {
        return source.equals(rules.sourceOfTopic().getOrDefault(topic, source));
    }

    private BatchOutcome apply(Connection connection, List<IncomingRecord> records) throws SQLException {
        try {
            return new InboxBatch(store, subscriptions, rules, connection).apply(records);
        } catch (NotApplicable e) {
            throw new Refused(e.verdict(), e);
        }
    }

    /** Repeats the work until it succeeds or its own failure is certain, then quarantines the record. */
    private void settle(IncomingRecord incoming, InTransaction<BatchOutcome> work) {
        int ownFailures = 0;
        var wait = FIRST_WAIT;
        while (true) {
            try {
                count(inTransaction(work));
                return;
            } catch (Refused e) {
                quarantine(incoming, e.verdict);
                return;
            } catch (RuntimeException e) {
                if (!DatabaseFailures.mayPass(e)) {
                    ownFailures++;
                    // Once may be another replica that has just applied the same event: then it is a duplicate now.
                    if (ownFailures > 1 && DatabaseFailure.isOf(POSITION_CONSTRAINT, e)) {
                        quarantine(incoming, positionTaken(incoming));
                        return;
                    }
                    if (ownFailures >= ATTEMPTS) {
                        quarantine(incoming, notApplicable(incoming, e));
                        return;
                    }
                }
                LOG.warnf("A record of %s is tried again: %s", incoming.topic(), e.getMessage());
                pause(wait);
                wait = longer(wait);
            }
        }
    }

    private void quarantine(IncomingRecord incoming, Verdict.Quarantine verdict) {
        boolean isNew = untilTheDatabaseAnswers(connection -> {
            store.stopWaiting(connection, incoming);
            return store.quarantine(connection, incoming, verdict);
        });
        if (isNew) {
            LOG.errorf(
                    "Quarantined %s/%d/%d: %s",
                    incoming.topic(), incoming.partition(), incoming.offset(), verdict.detail());
        }
    }

    private static Verdict.Quarantine positionTaken(IncomingRecord incoming) {
        var claim = EventHeaders.claimOf(incoming.headers());
        var detail = "Another event has position " + claim.sourcePosition() + " of " + claim.source();
        return new Verdict.Quarantine(QuarantineReason.POSITION_TAKEN, detail, claim);
    }

    private static Verdict.Quarantine notApplicable(IncomingRecord incoming, RuntimeException cause) {
        var detail = "Applying it failed " + ATTEMPTS + " times, last with "
                + cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new Verdict.Quarantine(
                QuarantineReason.NOT_APPLICABLE, detail, EventHeaders.claimOf(incoming.headers()));
    }

    private <T> T untilTheDatabaseAnswers(InTransaction<T> work) {
        var wait = FIRST_WAIT;
        while (true) {
            try {
                return inTransaction(work);
            } catch (RuntimeException e) {
                if (!DatabaseFailures.mayPass(e)) {
                    throw e;
                }
                LOG.warnf("The inbox waits for its database: %s", e.getMessage());
                pause(wait);
                wait = longer(wait);
            }
        }
    }

    private <T> T inTransaction(InTransaction<T> work) {
        var result = new AtomicReference<@Nullable T>();
        transactions.inNew(() -> {
            try (var connection = dataSource.getConnection()) {
                result.set(work.run(connection));
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
        return Objects.requireNonNull(result.get());
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
    private interface InTransaction<T> {
        T run(Connection connection) throws SQLException;
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
