package ascn.platform.webhooks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What JTA does in a service, in the plainest way: one connection for each thread's transaction. */
public final class JdbcTransactions {

    private final DataSource plain;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public JdbcTransactions(DataSource plain) {
        this.plain = plain;
    }

    /** Does the work in a transaction of its own, and answers what it answers. */
    public <T> T answer(Supplier<T> work) {
        var result = new AtomicReference<T>();
        inNew(() -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }

    /** Does the work in a transaction of its own. */
    public void inNew(Runnable work) {
        try (var connection = plain.getConnection()) {
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

    /** Gives the connection of the current transaction; closing it leaves the transaction open. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(method.getName());
            }
            var connection = current.get();
            return connection == null ? plain.getConnection() : unclosable(connection);
        });
    }

    private static Connection unclosable(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
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

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> behaviour.of(method, arguments)));
    }

    /** Refuses to keep a message outside a transaction, as the service does, and wakes nobody. */
    public Webhooks.AfterCommit afterCommit() {
        return () -> {
            if (current.get() == null) {
                throw new IllegalStateException("A message is handed over only in the transaction that makes it true");
            }
        };
    }

    @FunctionalInterface
    private interface Behaviour {
        @Nullable
        Object of(Method method, Object[] arguments) throws Throwable;
    }
}
