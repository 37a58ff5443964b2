package ascn.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The files of one PostgreSQL cluster: made once by {@code initdb}, its settings written anew before each start. */
final class PostgresCluster {

    private static final String SETTINGS_FILE = "embedded.conf";
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(2);

    private final PostgresSettings settings;
    private final PostgresAccount account;
    private final PostgresBinaries binaries;

    PostgresCluster(PostgresSettings settings, PostgresAccount account, PostgresBinaries binaries) {
        this.settings = settings;
        this.account = account;
        this.binaries = binaries;
    }

    /** Makes the cluster unless it exists. A cluster is never half made: it gets its name when it is complete. */
    void createIfMissing() {
        if (Files.isDirectory(settings.dataDirectory())) {
            return;
        }
        try {
            Path beside = settings.dataDirectory().resolveSibling("data.unfinished");
            FileTrees.delete(beside);
            initialise(beside);
            Files.writeString(
                    beside.resolve("postgresql.conf"),
                    "\n# Written before each start; ALTER SYSTEM still has the last word.\ninclude_if_exists = '"
                            + SETTINGS_FILE + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(beside, settings.dataDirectory(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a PostgreSQL cluster in " + settings.directory(), e);
        }
    }

    private void initialise(Path beside) throws IOException {
        Path passwordFile = Files.createTempFile(settings.directory().toAbsolutePath(), "superuser", null);
        try {
            Files.writeString(passwordFile, settings.superuserPassword() + "\n");
            account.prepare(settings.directory());
            var outcome = ExternalCommand.run(account.commandFor(initdb(beside, passwordFile)), INITDB_LIMIT);
            if (!outcome.succeeded()) {
                throw new EmbeddedServerException(
                        "PostgreSQL could not make its cluster in " + settings.directory() + ": " + outcome.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private List<String> initdb(Path beside, Path passwordFile) {
        var command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + beside,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                // PostgreSQL's own C.UTF-8, not the system's: the same order and letter case on every machine.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (!settings.durable()) {
            command.add("--no-sync");
        }
        return command;
    }

    /** Writes the settings that the next start reads. */
    void configure(int port) {
        String durable = settings.durable() ? "on" : "off";
        String content = String.join(
                "\n",
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "port = " + port,
                "max_connections = " + settings.maxConnections(),
                // Costs next to nothing where fsync is off, and keeps what was confirmed over a kill -9.
                "synchronous_commit = on",
                "fsync = " + durable,
                "full_page_writes = " + durable,
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "log_line_prefix = '%m [%p] %q%u@%d '",
                "");
        try {
            Files.writeString(settings.dataDirectory().resolve(SETTINGS_FILE), content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the settings of PostgreSQL", e);
        }
    }
}
