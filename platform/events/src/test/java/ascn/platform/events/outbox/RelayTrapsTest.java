package ascn.platform.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ascn.platform.embedded.FreePorts;
import ascn.platform.embedded.KafkaBrokerMain;
import ascn.platform.embedded.KafkaTopics;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traps that published outboxes fell into, each met on purpose. Late commits and two relays are in {@link RelayTest}. */
class RelayTrapsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final EventPath path = EventPath.fresh();

    private void append(String city, String name, Instant recordedAt) {
        path.transactions().inNew(() -> path.outbox()
                .append(
                        new AggregateRef("city", city),
                        new CityRenamedV1(city, name),
                        new Recording("2018-03", recordedAt, "actor")));
    }

    private List<String> namesByPosition() throws SQLException {
        try (var connection = path.connect()) {
            return path.archive().after(connection, 0, 100).stream()
                    .map(message -> message.payload().replaceAll(".*\"name\":\"([^\"]*)\".*", "$1"))
                    .toList();
        }
    }

    @Test
    void aClockThatRunsBackwardsDoesNotChangeTheOrder() throws SQLException {
        append("ha-noi", "first", NOW);
        append("ha-noi", "second", NOW.minusSeconds(3600));
        append("ha-noi", "third", NOW.minusSeconds(7200));

        path.relayEverything();

        assertThat(namesByPosition()).containsExactly("first", "second", "third");
    }

    /** A notification in a write transaction takes one lock for the whole database at its commit: writers would queue. */
    @Test
    void noTableOfTheOutboxHasATriggerThatCouldNotify() {
        assertThat(path.number("select count(*) from pg_trigger join pg_class on pg_class.oid = tgrelid"
                        + " where relname like 'outbox%' and not tgisinternal"))
                .isZero();
    }

    @Test
    void aRelayWhoseConnectionBreaksTakesUpItsWorkAgain() throws SQLException {
        try (var relay = relay()) {
            relay.start();
            append("ha-noi", "before", NOW);
            relay.wake();
            awaitSent(1);

            cutAllConnections();
            append("ha-noi", "after", NOW);
            relay.wake();
            awaitSent(2);
        }

        assertThat(path.topic()).hasSize(2);
    }

    @Test
    void aRelayThatGetsNoConnectionWaitsForOneAndLosesNothing() throws SQLException {
        try (var owner = path.connectAsOwner();
                var statement = owner.createStatement();
                var own = path.connect();
                var relay = relay()) {
            relay.start();
            append("ha-noi", "before", NOW);
            relay.wake();
            awaitSent(1);

            statement.execute("alter database " + owner.getCatalog() + " connection limit 0");
            cutAllOthers(own);
            assertThatThrownBy(path::connect).hasMessageContaining("too many connections");
            statement.execute("alter database " + owner.getCatalog() + " connection limit -1");

            append("ha-noi", "after", NOW);
            awaitSent(2);
        }

        assertThat(path.topic()).hasSize(2);
    }

    private void cutAllConnections() throws SQLException {
        try (var connection = path.connect()) {
            cutAllOthers(connection);
        }
    }

    private static void cutAllOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                    + " and datname = current_database() and usename = current_user");
        }
    }

    @Test
    void aPositionThatACheckpointHasGivenIsSentInItsTurn() throws SQLException {
        try (var relay = relay()) {
            relay.start();
            append("ha-noi", "before", NOW);
            relay.wake();
            awaitSent(1);

            append("ha-noi", "numbered by a checkpoint", NOW);
            assertThat(numberEverything()).isEqualTo(2);
            append("ha-noi", "after", NOW);
            relay.wake();
            awaitSent(3);
        }

        assertThat(path.topic()).hasSize(3);
        assertThat(namesByPosition()).containsExactly("before", "numbered by a checkpoint", "after");
    }

    private long numberEverything() throws SQLException {
        try (var connection = path.connect()) {
            connection.setAutoCommit(false);
            long head = new OutboxNumbering(path.archive()).numberEverything(connection);
            connection.commit();
            return head;
        }
    }

    @Test
    void whatIsNumberedWhileTheMarksAreKeptBySomebodyElseIsRefusedInTime() throws SQLException {
        try (var other = path.connect()) {
            other.setAutoCommit(false);
            RelayMarks.lock(other);

            assertThatThrownBy(this::numberEverything).isInstanceOf(OutboxNumbering.NumberingBusy.class);
            other.rollback();
        }
    }

    /** Marking as sent what the broker has not acknowledged would lose it. */
    @Test
    void whatTheBrokerHadNotAcknowledgedWhenItWasKilledIsSentAgain(@TempDir Path directory) throws Exception {
        int port = FreePorts.next();
        var topic = Map.of("killed", 3);
        append("ha-noi", "Ha Noi", NOW);
        var broker = new Broker(directory, port);
        KafkaTopics.create(broker.address(), topic);
        try (var connection = path.connect();
                var publisher = new EventPublisher(impatient(broker.address()), "killed")) {
            var turn = new RelayTurn(path.archive(), 50);
            turn.begin(connection);
            broker.signal("STOP");
            var sending = CompletableFuture.supplyAsync(() -> take(turn, connection, publisher));
            await().until(() -> path.number("select head_position from outbox_relay") == 1);
            broker.kill();

            assertThatThrownBy(sending::join).hasCauseInstanceOf(EventPublisher.NotSent.class);
        }
        assertThat(path.number("select sent_position from outbox_relay")).isZero();

        broker = new Broker(directory, port);
        try (var relay = new OutboxRelay(
                path.dataSource(),
                () -> new EventPublisher(Map.of("bootstrap.servers", "127.0.0.1:" + port), "killed"),
                new RelayTurn(path.archive(), 50))) {
            relay.start();
            awaitSent(1);
        } finally {
            broker.kill();
        }
    }

    private static Map<String, Object> impatient(String address) {
        return Map.of("bootstrap.servers", address, "delivery.timeout.ms", 3_000, "request.timeout.ms", 1_000);
    }

    private static int take(RelayTurn turn, Connection connection, EventPublisher publisher) {
        try {
            return turn.take(connection, publisher);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitSent(long position) {
        await().until(() -> path.number("select sent_position from outbox_relay") == position);
    }

    private OutboxRelay relay() {
        return new OutboxRelay(path.dataSource(), path::publisher, new RelayTurn(path.archive(), 50));
    }

    /** A broker in a JVM of its own, to be stopped and killed. */
    private static final class Broker {
        private final Process process;
        private final int port;

        Broker(Path directory, int port) throws IOException {
            this.port = port;
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-D" + KafkaBrokerMain.DIRECTORY + "=" + directory,
                            "-D" + KafkaBrokerMain.PORT + "=" + port,
                            "-D" + KafkaBrokerMain.CONTROLLER_PORT + "=0",
                            KafkaBrokerMain.class.getName()))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("Kafka listens on ")) {
                    var rest = new Thread(() -> output.lines().forEach(one -> {}));
                    rest.setDaemon(true);
                    rest.start();
                    return;
                }
            }
            throw new IOException("Kafka did not start");
        }

        String address() {
            return "127.0.0.1:" + port;
        }

        void signal(String name) throws IOException, InterruptedException {
            assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
