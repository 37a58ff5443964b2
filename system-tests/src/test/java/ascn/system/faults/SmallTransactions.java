package ascn.system.faults;

import ascn.platform.events.inbox.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a container does for a service, in the plainest way: one connection for the transaction of the one thread. */
final class SmallTransactions implements Transactions {

    private final Tables tables;
    private @Nullable Connection current;

    SmallTransactions(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void inNew(Runnable work) {
        try (var connection = tables.connect()) {
            connection.setAutoCommit(false);
            current = connection;
            work.run();
            connection.commit(); // Without it, closing rolls back.
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            current = null;
        }
    }

    /** Gives the connection of the transaction; closing it leaves the transaction open. */
    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                SmallTransactions.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> current == null ? tables.connect() : unclosable(current));
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SmallTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
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

    void execute(String statement, Object... values) {
        try (var connection = dataSource().getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int value = 0; value < values.length; value++) {
                prepared.setObject(value + 1, values[value]);
            }
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
