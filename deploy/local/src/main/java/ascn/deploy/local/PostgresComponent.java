package ascn.deploy.local;

import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.Databases;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.PostgresSettings;
import ascn.platform.embedded.RunningProcess;
import ascn.platform.embedded.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL server with a database for each service. */
final class PostgresComponent implements Component {

    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);

    private final PostgresSettings settings;
    private final Secrets secrets;
    private @Nullable PostgresServer server;

    PostgresComponent(LocalSettings settings, Secrets secrets) {
        this.settings = PostgresSettings.durableIn(directory(settings), secrets.get("postgresql.superuser"))
                .withDurable(settings.durable())
                .withPort(settings.port(Part.POSTGRESQL))
                .withLogFile(settings.log(Part.POSTGRESQL));
        this.secrets = secrets;
    }

    /** Where its data lie. */
    static Path directory(LocalSettings settings) {
        return settings.dataDirectory().resolve("postgresql");
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    /** Returns when the server accepts connections: it starts quickly, and its start already tells what went wrong. */
    @Override
    public synchronized void start() {
        if (server != null) {
            server.close(); // after a kill: lets go of the directory
        }
        server = PostgresServer.start(settings);
    }

    /** Makes or updates the databases and roles of all services. */
    Map<Part, DatabaseAccess> provision() {
        var databases = new Databases(started());
        var access = new EnumMap<Part, DatabaseAccess>(Part.class);
        for (Part service : Part.services()) {
            String name = service.database();
            access.put(
                    service,
                    databases.provision(name, secrets.get(name + ".owner"), secrets.get(name + ".application")));
        }
        return access;
    }

    @Override
    public boolean isReady() {
        return isRunning();
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public void kill() {
        if (isRunning()) {
            long killed = processId();
            ProcessHandle.of(killed).ifPresent(ProcessHandle::destroyForcibly);
            if (!Waiting.until(() -> RunningProcess.of(killed).isEmpty(), KILL_LIMIT)) {
                throw new LocalSystemException("PostgreSQL, process " + killed + ", cannot be killed.");
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null && server.isRunning();
    }

    @Override
    public long processId() {
        return started().processId();
    }

    @Override
    public CompletableFuture<?> ended() {
        return ProcessHandle.of(processId())
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private synchronized PostgresServer started() {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return server;
    }
}
