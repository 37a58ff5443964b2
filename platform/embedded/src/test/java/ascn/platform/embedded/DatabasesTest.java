package ascn.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@SuppressWarnings("NullAway.Init")
class DatabasesTest {

    private static PostgresServer server;
    private static DatabaseAccess registry;

    @BeforeAll
    static void provision() throws SQLException {
        server = PostgresServer.start(PostgresSettings.temporary());
        registry = new Databases(server).provision("city_registry", "owner's secret", "app's secret");
        asOwner("CREATE TABLE city (id bigint GENERATED ALWAYS AS IDENTITY, name text)");
        asOwner("CREATE SEQUENCE position");
        asOwner("CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT 2 * n'");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theRunTimeRoleReadsAndWritesWhatTheOwnerMade() throws SQLException {
        asApp("INSERT INTO city (name) VALUES ('Makassar')");
        asApp("UPDATE city SET name = 'Banyuwangi'");
        asApp("SELECT nextval('position'), twice(21) FROM city");
        asApp("DELETE FROM city");
    }

    @Test
    void theRunTimeRoleCannotChangeTheShapeOfTheDatabase() {
        assertThatThrownBy(() -> asApp("CREATE TABLE own (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("CREATE SCHEMA own")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("DROP TABLE city")).hasMessageContaining("must be owner");
        assertThatThrownBy(() -> asApp("TRUNCATE city")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("ALTER TABLE city ADD COLUMN x int")).hasMessageContaining("must be owner");
    }

    @Test
    void theRolesOfOneDatabaseCannotEnterAnother() {
        var twinning = new Databases(server).provision("twinning", "secret", "secret");

        assertThatThrownBy(() -> open(twinning.jdbcUrl(), registry.appUser(), registry.appPassword()))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> open(twinning.jdbcUrl(), registry.ownerUser(), registry.ownerPassword()))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void provisioningAgainKeepsTheRowsAndTakesNewPasswords() throws SQLException {
        var databases = new Databases(server);
        databases.provision("reporting", "first", "first");
        var again = databases.provision("reporting", "second", "second");

        assertThat(databases.provision("reporting", "second", "second")).isEqualTo(again);
        open(again.jdbcUrl(), "reporting_app", "second").close();
        assertThatThrownBy(() -> open(again.jdbcUrl(), "reporting_app", "first"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void aCopyHoldsWhatItsModelHeldAndIsADatabaseOfItsOwn() throws SQLException {
        var databases = new Databases(server);
        var model = databases.provision("model", "owner", "app");
        run(model, "CREATE TABLE city (name text)");
        run(model, "INSERT INTO city VALUES ('Makassar')");

        var copy = databases.copy("model", model, "copy");
        run(copy, "ALTER TABLE city ADD COLUMN since date");
        run(model, "UPDATE city SET name = 'Banyuwangi'");

        try (var connection = open(copy.jdbcUrl(), copy.appUser(), copy.appPassword());
                var select = connection.createStatement();
                var row = select.executeQuery("SELECT name FROM city WHERE since IS NULL")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("Makassar");
        }
    }

    private static void run(DatabaseAccess database, String sql) throws SQLException {
        try (var connection = open(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aNameThatIsNotAPlainWordIsRefused() {
        assertThatThrownBy(() -> new Databases(server).provision("x; DROP ROLE y", "secret", "secret"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Databases(server).copy("city_registry", registry, "x; DROP ROLE y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void asOwner(String sql) throws SQLException {
        run(sql, registry.ownerUser(), registry.ownerPassword());
    }

    private static void asApp(String sql) throws SQLException {
        run(sql, registry.appUser(), registry.appPassword());
    }

    private static void run(String sql, String user, String password) throws SQLException {
        try (var connection = open(registry.jdbcUrl(), user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection open(String url, String user, String password) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return source.getConnection(user, password);
    }
}
