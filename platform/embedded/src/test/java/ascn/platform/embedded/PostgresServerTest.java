package ascn.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private final Path directory;

    PostgresServerTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aTemporaryServerAnswersOnLoopbackOnlyAndLeavesNothingBehind() throws SQLException {
        var server = PostgresServer.start(PostgresSettings.temporary());

        assertThat(valueOf("SHOW listen_addresses", server)).isEqualTo("127.0.0.1");
        assertThat(valueOf("SHOW fsync", server)).isEqualTo("off");
        assertThat(valueOf("SELECT lower('ĐÀ NẴNG')", server)).isEqualTo("đà nẵng");

        server.close();

        assertThat(server.isRunning()).isFalse();
        assertThat(server.settings().directory()).doesNotExist();
    }

    @Test
    void aDurableServerKeepsItsDataOverARestart() throws SQLException {
        try (var first = PostgresServer.start(settings().withDurable(true))) {
            remember("Makassar", first);
        }

        try (var second = PostgresServer.start(settings().withDurable(true))) {
            assertThat(valueOf("SELECT name FROM city", second)).isEqualTo("Makassar");
            assertThat(valueOf("SHOW fsync", second)).isEqualTo("on");
            assertThat(valueOf("SHOW synchronous_commit", second)).isEqualTo("on");
            assertThat(valueOf("SHOW full_page_writes", second)).isEqualTo("on");
        }
    }

    @Test
    void aKilledServerRecoversWhenItIsStartedAgain() throws SQLException {
        var killed = PostgresServer.start(settings());
        remember("Makassar", killed);
        ProcessHandle.of(killed.processId()).orElseThrow().destroyForcibly();
        killed.close();

        try (var recovered = PostgresServer.start(settings().withPort(killed.port()))) {
            assertThat(valueOf("SELECT name FROM city", recovered)).isEqualTo("Makassar");
            assertThat(recovered.port()).isEqualTo(killed.port());
        }
    }

    @Test
    void aServerWhoseLauncherWasKilledIsTakenOver() throws Exception {
        try (var launcher = OtherJvm.start(Launcher.class, directory.toString())) {
            long orphan = Long.parseLong(launcher.nextLine());
            launcher.kill();
            assertThat(RunningProcess.of(orphan)).isPresent();

            try (var server = PostgresServer.start(settings())) {
                assertThat(valueOf("SELECT name FROM city", server)).isEqualTo("Makassar");
                assertThat(server.processId()).isNotEqualTo(orphan);
                assertThat(RunningProcess.of(orphan)).isEmpty();
            }
        }
    }

    @Test
    void aServerWhoseLauncherWasKilledCanBeStoppedAlone() throws Exception {
        try (var launcher = OtherJvm.start(Launcher.class, directory.toString())) {
            long orphan = Long.parseLong(launcher.nextLine());
            launcher.kill();

            assertThat(PostgresServer.stopAbandoned(directory)).isTrue();
            // The server takes its file away a moment before it ends.
            assertThat(Waiting.until(
                            () -> RunningProcess.of(orphan).isEmpty(), Duration.ofSeconds(5), Duration.ofMillis(20)))
                    .isTrue();
            assertThat(PostgresServer.stopAbandoned(directory)).isFalse();
        }
    }

    @Test
    void aDirectoryThatAnotherLauncherUsesIsLeftAlone() throws Exception {
        try (var launcher = OtherJvm.start(Launcher.class, directory.toString())) {
            long server = Long.parseLong(launcher.nextLine());

            assertThatThrownBy(() -> PostgresServer.start(settings()))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageEndingWith("is in use by process " + launcher.processId() + ".");
            assertThat(RunningProcess.of(server)).isPresent();
        }
        PostgresServer.start(settings()).close();
    }

    @Test
    void aStalePidFileThatNamesAStrangerDoesNotStopTheStart() throws SQLException, IOException {
        try (var first = PostgresServer.start(settings())) {
            remember("Makassar", first);
        }
        long stranger = ProcessHandle.current().pid();
        Path data = settings().dataDirectory();
        Files.writeString(data.resolve("postmaster.pid"), stranger + "\n" + data + "\n1521626400\n5432\n\n127.0.0.1\n");

        try (var second = PostgresServer.start(settings())) {
            assertThat(valueOf("SELECT name FROM city", second)).isEqualTo("Makassar");
        }
        assertThat(RunningProcess.of(stranger)).isPresent();
    }

    @Test
    void aTakenPortIsNamedInTheRefusal() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> PostgresServer.start(settings().withPort(port)))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessage("PostgreSQL cannot listen on 127.0.0.1:" + port + ": the port is taken.");
        }
    }

    private PostgresSettings settings() {
        return PostgresSettings.durableIn(directory, "secret").withDurable(false);
    }

    private static void remember(String city, PostgresServer server) throws SQLException {
        try (var connection = server.connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE city (name text)");
            statement.execute("INSERT INTO city VALUES ('" + city + "')");
        }
    }

    private static String valueOf(String query, PostgresServer server) throws SQLException {
        try (var connection = server.connectAsSuperuser("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Starts a server, tells its process id and waits to be killed. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws Exception {
            var settings =
                    PostgresSettings.durableIn(Path.of(arguments[0]), "secret").withDurable(false);
            var server = PostgresServer.start(settings);
            remember("Makassar", server);
            System.out.println(server.processId());
            System.in.transferTo(System.out);
            server.close();
        }
    }
}
