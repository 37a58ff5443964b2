package ascn.benchmarks.http;

import ascn.benchmarks.machine.ClassPath;
import ascn.deploy.local.LocalSettings;
import ascn.deploy.local.LocalSystem;
import ascn.deploy.local.Part;
import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.FreePorts;
import ascn.platform.embedded.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged city registry as {@code ./run} starts it, with durable PostgreSQL, Kafka and the identity provider, and
 * beside it the bare application over the same database with the same JVM options. The services that follow are stopped:
 * their work is not what is measured.
 */
final class Servers implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path directory;
    private final LocalSystem system;
    private final Process bare;
    private final URI bareAddress;

    private Servers(Path directory, LocalSystem system, Path root) throws IOException {
        this.directory = directory;
        this.system = system;
        int port = FreePorts.next();
        this.bareAddress = URI.create("http://127.0.0.1:" + port);
        this.bare = startBare(root, port);
    }

    static Servers start() throws IOException {
        var root =
                Path.of(System.getProperty("ascn.root", ".")).toAbsolutePath().normalize();
        var directory = Files.createTempDirectory("ascn-benchmark-http-");
        // The launcher gives Kafka and the identity provider the class path of the program that it is part of.
        System.setProperty("java.class.path", ClassPath.withoutQuarkus());
        var system = LocalSystem.start(LocalSettings.forTests(root, directory)
                .withDurable(true)
                .withServiceSettings(Map.of(
                        "ASCN_RATE_LIMIT_AUTHENTICATED", "1000000",
                        "ASCN_RATE_LIMIT_ANONYMOUS", "1000000")));
        try {
            Stream.of(Part.TWINNING, Part.ACTION_PLAN, Part.REPORTING).forEach(system::kill);
            return new Servers(directory, system, root);
        } catch (IOException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private Process startBare(Path root, int port) throws IOException {
        var jar = root.resolve("benchmarks/bare/target/quarkus-app/quarkus-run.jar");
        var command = new ArrayList<String>();
        command.add(registry().info().command().orElseThrow());
        command.addAll(jvmOptionsOfTheRegistry());
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("bare.log").toFile());
        var access = system.database(Part.CITY_REGISTRY);
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", besideTheRegistry(access.jdbcUrl()),
                        "QUARKUS_DATASOURCE_USERNAME", access.appUser(),
                        "QUARKUS_DATASOURCE_PASSWORD", access.appPassword()));
        var process = builder.start();
        if (!Waiting.until(() -> FreePorts.answers(port), START_LIMIT)) {
            process.destroyForcibly();
            throw new IOException(
                    "The bare application does not answer: " + Files.readString(directory.resolve("bare.log")));
        }
        return process;
    }

    /** Finds tables of the schema {@code bare}, where there are any, before those of the registry. */
    static String besideTheRegistry(String jdbcUrl) {
        return jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "currentSchema=bare,public";
    }

    private List<String> jvmOptionsOfTheRegistry() {
        return Arrays.stream(registry().info().arguments().orElse(new String[0]))
                .takeWhile(argument -> !argument.equals("-jar"))
                .filter(argument -> argument.startsWith("-X"))
                .toList();
    }

    LocalSystem system() {
        return system;
    }

    ProcessHandle registry() {
        return ProcessHandle.of(system.processId(Part.CITY_REGISTRY)).orElseThrow();
    }

    ProcessHandle bare() {
        return bare.toHandle();
    }

    URI atRegistry(String path) {
        return system.address(Part.CITY_REGISTRY).resolve(path);
    }

    URI atBare(String path) {
        return bareAddress.resolve(path);
    }

    /** A connection of the database's owner. */
    Connection asOwner() throws SQLException {
        DatabaseAccess access = system.database(Part.CITY_REGISTRY);
        return DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword());
    }

    @Override
    public void close() throws IOException {
        bare.destroyForcibly();
        try {
            system.close();
        } finally {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
