package ascn.platform.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What JTA does in a service, in the plainest way: one connection for each thread's transaction. */
public final class JdbcWrites implements CurrentWrite {

    private final DataSource plain;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final ThreadLocal<Boolean> entered = ThreadLocal.withInitial(() -> false);

    JdbcWrites(DataSource plain) {
        this.plain = plain;
    }

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
                entered.remove();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void takeEntry() {
        if (current.get() == null || entered.get()) {
            throw new IllegalStateException("One entry for each transaction, and none without");
        }
        entered.set(true);
    }

    /** Gives the connection of the current transaction; closing it leaves the transaction open. */
    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            var connection = current.get();
            return connection == null ? plain.getConnection() : unclosable(connection);
        });
    }

    private static Connection unclosable(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            return invoke(method, connection, arguments);
        });
    }

    /** A connection that is lost when it should commit. */
    public static Connection losingCommits(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                throw new SQLException("the process died");
            }
            return invoke(method, connection, arguments);
        });
    }

    private static @Nullable Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> behaviour.of(method, arguments)));
    }

    @FunctionalInterface
    private interface Behaviour {
        @Nullable
        Object of(Method method, Object[] arguments) throws Throwable;
    }
}
