package ascn.platform.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL server in processes of its own, listening on 127.0.0.1 only.
 *
 * <p>Started over existing data it goes on with them, whatever happened before: after a clean stop, after a kill -9 of the
 * server (it recovers), and after a kill -9 of the JVM that had started it. In the last case the server still runs, and
 * nobody owns it (see {@link DirectoryLock}): it is stopped and started anew. That is one way for all such leftovers, be
 * they healthy, hung or started with other settings, for about 0.2 s.
 *
 * <p>Works for ordinary users and for root, on Linux and macOS.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofMinutes(2); // recovery after a crash may take its time
    private static final Duration RETRY_LIMIT = Duration.ofSeconds(15);
    private static final Duration FAST_STOP_LIMIT = Duration.ofSeconds(10);
    private static final Duration IMMEDIATE_STOP_LIMIT = Duration.ofSeconds(3);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);

    private final PostgresSettings settings;
    private final DirectoryLock lock;
    private final PostgresAccount account;
    private final PostgresBinaries binaries;
    private final ServerLog log;
    private int port;

    private PostgresServer(PostgresSettings settings, DirectoryLock lock) {
        this.settings = settings;
        this.lock = lock;
        this.account = PostgresAccount.onThisMachine();
        this.binaries = PostgresBinaries.unpackedBelow(account.cache());
        this.log = new ServerLog(settings.logFile());
    }

    /**
     * Starts a server and returns when it accepts connections.
     *
     * @throws EmbeddedServerException when it cannot start, or another living process owns the directory; the message says
     *     why and what to do
     */
    public static PostgresServer start(PostgresSettings settings) {
        DirectoryLock lock = DirectoryLock.take(settings.directory());
        try {
            var server = new PostgresServer(settings, lock);
            server.start();
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Stops a server that a killed process left running over a directory. {@link #start} does so by itself; this is for
     * whoever needs the port or the directory before.
     *
     * @return whether there was one
     * @throws EmbeddedServerException when a living process owns the directory
     */
    public static boolean stopAbandoned(Path directory) {
        var settings = PostgresSettings.durableIn(directory, "");
        if (Postmaster.recordedIn(settings.dataDirectory()).isEmpty()) {
            return false;
        }
        try (DirectoryLock lock = DirectoryLock.take(directory)) {
            var server = new PostgresServer(settings, lock);
            boolean running = server.isRunning();
            server.stop();
            return running;
        }
    }

    private void start() {
        stop();
        refuseTakenPort();
        var cluster = new PostgresCluster(settings, account, binaries);
        cluster.createIfMissing();
        account.prepare(settings.directory());
        long deadline = System.nanoTime() + RETRY_LIMIT.toNanos();
        while (!startedOn(FreePorts.orNext(settings.port()), cluster)) {
            if (System.nanoTime() > deadline || !passes(log.sinceMark())) {
                throw new EmbeddedServerException(
                        "PostgreSQL did not start; its log " + settings.logFile() + " ends with:\n" + log.sinceMark());
            }
        }
        if (settings.deletedAfterUse()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-temporary-postgresql"));
        }
    }

    private void refuseTakenPort() {
        if (settings.port() != 0 && !FreePorts.isFree(settings.port())) {
            throw new EmbeddedServerException(
                    "PostgreSQL cannot listen on 127.0.0.1:" + settings.port() + ": the port is taken.");
        }
    }

    private boolean startedOn(int newPort, PostgresCluster cluster) {
        port = newPort;
        cluster.configure(port);
        Postmaster.forgetStoppedIn(settings.dataDirectory());
        log.mark();
        account.prepare(settings.logFile());
        return pgCtl(
                        START_LIMIT.plusSeconds(10),
                        List.of(
                                "start",
                                "--wait",
                                "--timeout=" + START_LIMIT.toSeconds(),
                                "--log=" + settings.logFile()))
                .succeeded();
    }

    /** Whether a failed start may succeed a moment later. */
    private boolean passes(String failure) {
        boolean formerServerIsStillEnding = failure.contains("shared memory block");
        boolean portWasTakenMeanwhile = settings.port() == 0 && failure.contains("Address already in use");
        return formerServerIsStillEnding || portWasTakenMeanwhile;
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /**
     * JDBC address of the maintenance database for the superuser, password included: for provisioning and for looking into
     * things in tests, never for a service.
     */
    public String superuserUrl() {
        return jdbcUrl(SUPERUSER) + "?user=" + SUPERUSER + "&password=" + settings.superuserPassword();
    }

    /** JDBC address of a database of this server, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Opens a connection as superuser to a database. */
    Connection connectAsSuperuser(String database) throws SQLException {
        // Not through DriverManager, which does not see drivers of other class loaders, as in Quarkus tests.
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        return source.getConnection(SUPERUSER, settings.superuserPassword());
    }

    /**
     * Process id of the server's main process.
     *
     * @throws EmbeddedServerException when the server has been stopped or killed
     */
    public long processId() {
        return running()
                .orElseThrow(
                        () -> new EmbeddedServerException("PostgreSQL in " + settings.directory() + " does not run."))
                .processId();
    }

    /** Whether the server's main process runs. */
    public boolean isRunning() {
        return running().isPresent();
    }

    private Optional<Postmaster> running() {
        return Postmaster.recordedIn(settings.dataDirectory()).filter(Postmaster::isRunning);
    }

    /** What the server was started with. */
    public PostgresSettings settings() {
        return settings;
    }

    /**
     * Stops the server: open transactions are rolled back, connections closed, data written. A server that does not heed
     * is killed, so this ends within about 20 s. Closing again does nothing.
     */
    @Override
    public synchronized void close() {
        if (!lock.isHeld()) {
            return;
        }
        try {
            stop();
            if (settings.deletedAfterUse()) {
                FileTrees.delete(settings.directory());
            }
        } finally {
            lock.close();
        }
    }

    private void stop() {
        running().ifPresent(this::stop);
    }

    private void stop(Postmaster postmaster) {
        boolean stopped = heeds(postmaster, "fast", FAST_STOP_LIMIT)
                || heeds(postmaster, "immediate", IMMEDIATE_STOP_LIMIT)
                || dies(postmaster);
        if (!stopped) {
            throw new EmbeddedServerException("PostgreSQL in " + settings.directory() + ", process "
                    + postmaster.processId() + ", could not be stopped.");
        }
    }

    private boolean heeds(Postmaster postmaster, String mode, Duration limit) {
        return pgCtl(KILL_LIMIT, List.of("stop", "--mode=" + mode, "--no-wait")).succeeded()
                && postmaster.endsWithin(limit);
    }

    private static boolean dies(Postmaster postmaster) {
        postmaster.kill();
        return postmaster.endsWithin(KILL_LIMIT);
    }

    private ExternalCommand.Outcome pgCtl(Duration limit, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(binaries.program("pg_ctl"), "--silent", "--pgdata=" + settings.dataDirectory()));
        command.addAll(arguments);
        return ExternalCommand.run(account.commandFor(command), limit);
    }
}
