package ascn.platform.audit;

import ascn.platform.audit.sealing.SealingTurn;
import ascn.platform.audit.verifier.AuditReport;
import ascn.platform.audit.verifier.AuditVerifier;
import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.Databases;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.PostgresSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A trail in a real PostgreSQL, started once for all tests of this module. Each test has a database of its own. */
public final class AuditPath {

    public static final Instant NOW = Instant.parse("2026-11-22T18:30:00.123456Z");

    /** The call that every write and denial of these tests is about. */
    public static final Call CALL =
            new Call("reviseDossier", "/api/v1/dossiers/7", "actor", "AMS_NOMINATOR", null, null);

    private static final PostgresServer POSTGRES = PostgresServer.start(PostgresSettings.temporary());
    private static final AtomicInteger NUMBER = new AtomicInteger();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
    }

    private final DatabaseAccess database;
    private final JdbcWrites writes;
    private final Audit audit;

    private AuditPath(DatabaseAccess database) {
        this.database = database;
        this.writes = new JdbcWrites(runTimeUser());
        this.audit = new Audit(writes.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC), () -> CALL, writes);
    }

    public static AuditPath fresh() {
        var name = "audit" + NUMBER.incrementAndGet();
        var database = new Databases(POSTGRES).provision(name, "owner", "app");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("db/platform-audit")
                .placeholders(Map.of("runtime_role", database.appUser()))
                .load()
                .migrate();
        return new AuditPath(database);
    }

    public Audit audit() {
        return audit;
    }

    public JdbcWrites writes() {
        return writes;
    }

    /** One write in a transaction of its own. */
    public void write(String dossier) {
        writes.inNew(() -> audit.record(draft(dossier)));
    }

    /** Some writes, each in a transaction of its own. */
    public void write(int number) {
        for (int dossier = 1; dossier <= number; dossier++) {
            write("dossier " + dossier);
        }
    }

    public static Change draft(String dossier) {
        return Change.of(new Draft(dossier, "before"), new Draft(dossier, "after"));
    }

    /** Takes one turn of a sealer. */
    public int seal() {
        try (var connection = runTimeUser().getConnection()) {
            return new SealingTurn(1000).take(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public AuditReport verify() {
        try (var connection = runTimeUser().getConnection()) {
            return AuditVerifier.verify(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DatabaseAccess database() {
        return database;
    }

    public PGSimpleDataSource runTimeUser() {
        return dataSource(database.appUser(), database.appPassword());
    }

    /** A service that migrates and runs as one user. */
    public PGSimpleDataSource ownerAsRunTimeUser() {
        return dataSource(database.ownerUser(), database.ownerPassword());
    }

    /** Does what only the administrator of the server can. */
    public void asSuperuser(String statement) {
        try (var connection = DriverManager.getConnection(POSTGRES.superuserUrl());
                var execute = connection.createStatement()) {
            execute.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PGSimpleDataSource dataSource(String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /** Does what the run-time user cannot: tampers. */
    public void asOwner(String statement) {
        try (Connection connection = dataSource(database.ownerUser(), database.ownerPassword())
                        .getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The single value that a query answers. */
    public String one(String query) {
        try (var connection = runTimeUser().getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The state of a dossier that only these tests know. */
    record Draft(String id, String content) implements AuditedState {

        @Override
        public Subject subject() {
            return new Subject("dossier", id);
        }
    }
}
