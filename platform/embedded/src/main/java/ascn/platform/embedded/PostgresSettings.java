package ascn.platform.embedded;

import java.nio.file.Path;

/**
 * How one PostgreSQL server is to run.
 *
 * @param directory everything of this server: the cluster, its log, its lock; made when it is missing
 * @param logFile where the server writes its log
 * @param port TCP port on 127.0.0.1; 0 for any free one, chosen anew at each start
 * @param durable whether a confirmed commit survives the loss of power (fsync and full_page_writes); without it, it
 *     survives the kill -9 of any process, and tests are faster
 * @param maxConnections upper limit of connections at one time
 * @param superuserPassword password of the role {@code postgres}, fixed when the cluster is made
 * @param deletedAfterUse whether the directory is deleted when the server is closed or the JVM ends
 */
public record PostgresSettings(
        Path directory,
        Path logFile,
        int port,
        boolean durable,
        int maxConnections,
        String superuserPassword,
        boolean deletedAfterUse) {

    private static final int DEFAULT_MAX_CONNECTIONS = 100;

    /** A server for one test run: new temporary directory, any free port, not durable, gone with the JVM. */
    public static PostgresSettings temporary() {
        Path directory = TemporaryDirectories.create("postgresql");
        return new PostgresSettings(
                directory, logIn(directory), 0, false, DEFAULT_MAX_CONNECTIONS, "not-a-secret", true);
    }

    /** A durable server over a directory that stays, on any free port. */
    public static PostgresSettings durableIn(Path directory, String superuserPassword) {
        return new PostgresSettings(
                directory, logIn(directory), 0, true, DEFAULT_MAX_CONNECTIONS, superuserPassword, false);
    }

    private static Path logIn(Path directory) {
        return directory.resolve("postgresql.log");
    }

    /** The same server on another port; 0 for any free one. */
    public PostgresSettings withPort(int newPort) {
        return new PostgresSettings(
                directory, logFile, newPort, durable, maxConnections, superuserPassword, deletedAfterUse);
    }

    /** The same server with its log elsewhere. */
    public PostgresSettings withLogFile(Path newLogFile) {
        return new PostgresSettings(
                directory, newLogFile, port, durable, maxConnections, superuserPassword, deletedAfterUse);
    }

    /** The same server, durable or not. */
    public PostgresSettings withDurable(boolean newDurable) {
        return new PostgresSettings(
                directory, logFile, port, newDurable, maxConnections, superuserPassword, deletedAfterUse);
    }

    /** The same server with another limit of connections. */
    public PostgresSettings withMaxConnections(int newMaxConnections) {
        return new PostgresSettings(
                directory, logFile, port, durable, newMaxConnections, superuserPassword, deletedAfterUse);
    }

    /** The folder that PostgreSQL itself calls its data directory. */
    Path dataDirectory() {
        return directory.toAbsolutePath().normalize().resolve("data");
    }

    /** Without the password, so that settings can be logged. */
    @Override
    public String toString() {
        return "PostgreSQL in " + directory + ", port " + port + (durable ? ", durable" : "");
    }
}
