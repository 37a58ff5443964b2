package ascn.platform.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Provisions the databases of the services on one server, each with an owner role for migrations and a run-time role that
 * can do no more than its service needs. Production does the same by other means; services see no difference.
 */
public final class Databases {

    // Safe to write into SQL without quoting, and within PostgreSQL's 63 characters together with a suffix.
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    private final PostgresServer server;

    /** @param server a running server */
    public Databases(PostgresServer server) {
        this.server = server;
    }

    /**
     * Makes the database {@code name} with the roles {@code name_owner} and {@code name_app}, or brings existing ones to
     * this state, passwords included. Doing it again changes nothing.
     *
     * <p>The owner owns the schema {@code public}. The run-time role may read and write rows of every table that the owner
     * makes now or later, use its sequences and call its functions. PUBLIC may neither connect nor create.
     *
     * @throws EmbeddedServerException when the server refuses
     */
    public DatabaseAccess provision(String name, String ownerPassword, String appPassword) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        var access =
                new DatabaseAccess(server.jdbcUrl(name), name + "_owner", ownerPassword, name + "_app", appPassword);
        try {
            try (var connection = server.connectAsSuperuser("postgres")) {
                provisionRole(connection, access.ownerUser(), ownerPassword);
                provisionRole(connection, access.appUser(), appPassword);
                provisionDatabase(connection, name, access);
            }
            try (var connection = server.connectAsSuperuser(name)) {
                execute(connection, privileges(access));
            }
        } catch (SQLException e) {
            throw new EmbeddedServerException("Cannot provision the database " + name + ": " + e.getMessage(), e);
        }
        return access;
    }

    /**
     * Makes the database {@code name} as a copy of another with all that it holds, for the same two roles. What was
     * migrated once need not be migrated again for each test. Nobody may be connected to the other.
     *
     * @param model what {@link #provision} answered for the database {@code of}
     * @throws EmbeddedServerException when the server refuses
     */
    public DatabaseAccess copy(String of, DatabaseAccess model, String name) {
        if (!NAME.matcher(of).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not database names: " + of + " and " + name);
        }
        try (var connection = server.connectAsSuperuser("postgres")) {
            execute(
                    connection,
                    List.of(
                            "CREATE DATABASE " + name + " TEMPLATE " + of + " OWNER " + model.ownerUser(),
                            "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
                            "GRANT CONNECT ON DATABASE " + name + " TO " + model.appUser()));
        } catch (SQLException e) {
            throw new EmbeddedServerException("Cannot copy the database " + of + ": " + e.getMessage(), e);
        }
        return new DatabaseAccess(
                server.jdbcUrl(name), model.ownerUser(), model.ownerPassword(), model.appUser(), model.appPassword());
    }

    private static void provisionRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", role)) {
            execute(connection, List.of("CREATE ROLE " + role + " LOGIN"));
        }
        // The driver sends a SCRAM verifier: the password itself appears in no statement and so in no log.
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static void provisionDatabase(Connection connection, String name, DatabaseAccess access)
            throws SQLException {
        if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
            execute(connection, List.of("CREATE DATABASE " + name + " OWNER " + access.ownerUser()));
        }
        execute(
                connection,
                List.of(
                        "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
                        "GRANT CONNECT ON DATABASE " + name + " TO " + access.appUser()));
    }

    private static List<String> privileges(DatabaseAccess access) {
        String owner = access.ownerUser();
        String app = access.appUser();
        String byDefault = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " ";
        return List.of(
                "ALTER SCHEMA public OWNER TO " + owner,
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "GRANT USAGE ON SCHEMA public TO " + app,
                byDefault + "REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
                byDefault + "IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app,
                byDefault + "IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO " + app,
                byDefault + "IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO " + app);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
