package ascn.platform.audit.enforcement;

import ascn.platform.audit.CurrentWrite;
import ascn.platform.audit.request.RequestedOperation;
import ascn.platform.audit.request.RequestedOperation.Asked;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Watches the transactions of writing requests from their beginning to the moment before their commit. */
@ApplicationScoped
class WatchedTransactions implements CurrentWrite {

    private static final Object ENTRY = WatchedTransactions.class;

    private final TransactionSynchronizationRegistry transaction;
    private final DataSource dataSource;
    private final RequestedOperation requested;

    WatchedTransactions(
            TransactionSynchronizationRegistry transaction, DataSource dataSource, RequestedOperation requested) {
        this.transaction = transaction;
        this.dataSource = dataSource;
        this.requested = requested;
    }

    @Override
    public void takeEntry() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An entry is kept only in the transaction of the write");
        }
        if (hasEntry()) {
            throw new IllegalStateException("This write has its entry already: one write, one entry");
        }
        transaction.putResource(ENTRY, Boolean.TRUE);
    }

    private boolean hasEntry() {
        return transaction.getResource(ENTRY) != null;
    }

    void watch(@Observes @Initialized(TransactionScoped.class) Object begun) {
        if (Arc.container().requestContext().isActive()) {
            requested.find().filter(Asked::mayWrite).map(Asked::operationId).ifPresent(this::watch);
        }
    }

    private void watch(String operationId) {
        beforeCommit(() -> {
            if (!hasEntry()) {
                // Hibernate writes what is left only now; whoever registers last looks last.
                beforeCommit(() -> refuseUnaudited(operationId));
            }
        });
    }

    private void refuseUnaudited(String operationId) {
        if (!hasEntry() && hasWritten()) {
            throw new WriteWithoutEntry(operationId);
        }
    }

    /** PostgreSQL gives a transaction an id when it writes for the first time. */
    private boolean hasWritten() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select pg_current_xact_id_if_assigned() is not null");
                var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Whether the transaction has written cannot be told", e);
        }
    }

    private void beforeCommit(Runnable check) {
        transaction.registerInterposedSynchronization(new BeforeCommit(check));
    }

    private record BeforeCommit(Runnable check) implements Synchronization {

        @Override
        public void beforeCompletion() {
            check.run();
        }

        @Override
        public void afterCompletion(int status) {
            // It is over, either way.
        }
    }

    /** An operation has written and left no entry; its transaction is rolled back. A fault of ours, never the caller's. */
    static final class WriteWithoutEntry extends IllegalStateException {
        WriteWithoutEntry(String operationId) {
            super(operationId + " has written without an audit entry: its use case must call Audit.record");
        }
    }
}
