package ascn.benchmarks.machine;

import ascn.platform.embedded.DatabaseAccess;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of the event path, used as a service uses it: as the run-time user, through its pool. */
public final class EventDatabase {

    private final DatabaseAccess access;

    EventDatabase(DatabaseAccess access) {
        this.access = access;
    }

    /** A pool of that many connections, by the library that the services have. */
    public AgroalDataSource pool(int connections) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.initialSize(connections)
                        .minSize(connections)
                        .maxSize(connections)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(access.jdbcUrl())
                                .connectionProviderClass(Driver.class)
                                .principal(new NamePrincipal(access.appUser()))
                                .credential(new SimplePassword(access.appPassword())))));
    }

    /** A connection of the run-time user. */
    public Connection connect() throws SQLException {
        return dataSource(access.appUser(), access.appPassword()).getConnection();
    }

    private PGSimpleDataSource dataSource(String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(access.jdbcUrl());
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /** Does what migrations do. */
    public void asOwner(String statement) throws SQLException {
        try (var connection =
                        dataSource(access.ownerUser(), access.ownerPassword()).getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }

    /** The one number that a query answers. */
    public static long number(Connection connection, String query) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
