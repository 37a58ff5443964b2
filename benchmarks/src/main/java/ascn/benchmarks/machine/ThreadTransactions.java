package ascn.benchmarks.machine;

import ascn.platform.events.inbox.Transactions;
import ascn.platform.events.outbox.Outbox;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the transaction manager of a service does, in the plainest way: one connection for each thread's transaction. */
public final class ThreadTransactions implements Transactions {

    private final DataSource pool;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final ThreadLocal<Boolean> told = ThreadLocal.withInitial(() -> false);

    /** @param pool where connections come from */
    public ThreadTransactions(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void inNew(Runnable work) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                work.run();
                connection.commit();
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                current.remove();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #inNew}, and wakes the relay after the commit when a fact was told, as a service does. */
    public void inNew(Runnable work, Runnable wakeRelay) {
        told.set(false);
        inNew(work);
        if (told.get()) {
            wakeRelay.run();
        }
    }

    /** For {@link Outbox}: remembers that the current transaction tells a fact. */
    public Outbox.AfterCommit afterCommit() {
        return () -> {
            if (current.get() == null) {
                throw new IllegalStateException("A fact is told only in the transaction that makes it true");
            }
            told.set(true);
        };
    }

    /** Gives the connection of the current transaction; closing it leaves the transaction open. */
    public DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    var connection = current.get();
                    if (!method.getName().equals("getConnection") || connection == null) {
                        throw new UnsupportedOperationException(method.getName() + " outside a transaction");
                    }
                    return unclosable(connection);
                });
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
