package ascn.system.faults;

import static ascn.system.faults.PackagedEvidence.READERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ascn.deploy.local.LocalSettings;
import ascn.deploy.local.LocalSystem;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 300 dossiers through the API of the packaged system while its parts are killed with -9. What holds is judged from
 * outside: see {@link Evidence} and {@link Invariant}. The Maven profile {@code campaign} lets the database die 40 times.
 */
class FaultTest {

    /** A campaign asks for more of both; in every build it is 300 dossiers and one death of the database. */
    private static final int DOSSIERS = Integer.getInteger("ascn.faults.dossiers", 300);

    private static final int DATABASE_DEATHS = Integer.getInteger("ascn.faults.database-deaths", 1);
    private static final String TOPIC = Part.CITY_REGISTRY.topic().orElseThrow();
    private static final Pattern REASON = Pattern.compile("ERROR|^Caused by|Suppressed:");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** By then a client that commits by the clock (the Kafka client's default is 5 s) would have committed what it took. */
    private static final Duration LONGER_THAN_AUTO_COMMIT = Duration.ofSeconds(6);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static LocalSettings settings;

    @SuppressWarnings("NullAway.Init")
    private static LocalSystem system;

    private final History history = new History();

    /** For each reader what it must have put aside in the end. */
    private final Map<String, Set<String>> aside = new HashMap<>();

    @BeforeAll
    static void start() {
        var root = Path.of("..").toAbsolutePath().normalize();
        settings = LocalSettings.forTests(root, directory).withDurable(true);
        system = LocalSystem.start(settings);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    @SuppressWarnings("try") // Somebody reads as long as it is open.
    void allDossiersSurviveTheDeathOfServicesBrokerAndDatabase() throws SQLException {
        liftTheQuota();
        var client = new RetryingClient(system.address(Part.CITY_REGISTRY), history);
        var secretariat = system.token(SampleRole.SECRETARIAT, Optional.empty(), true);
        var load = new DossierLoad(
                client,
                history,
                state -> system.token(SampleRole.AMS_NOMINATOR, Optional.of(state), true),
                secretariat);
        var done = load.begin(DOSSIERS);

        try (var reads = SteadyReads.begin(client, history, secretariat);
                var poison = new Poison(system.bootstrapServers(), TOPIC)) {
            awaitWrites(200, done);
            expectAside(poison.withoutJson(), READERS);
            expectAside(poison.withoutId(), READERS);
            killRegistryAndReporting(done);
            awaitWrites(100, done);
            system.kill(Part.KAFKA);
            awaitWrites(100, done);
            system.restart(Part.KAFKA);
            expectAside(poison.ofTwoMegabytes(), READERS);
            expectAside(poison.ofANewerMajorVersion(), List.of(Part.REPORTING));
            for (int death = 0; death < DATABASE_DEATHS; death++) {
                awaitWrites(90, done);
                system.kill(Part.POSTGRESQL);
                system.restart(Part.POSTGRESQL);
            }
            awaitWrites(50, done);
            load.enough();
            await().atMost(PATIENCE).until(done::isDone);
            done.join();
        }

        assertThat(history.writes()).hasSizeGreaterThanOrEqualTo(3 * DOSSIERS);
        assertThat(history.reads()).hasSizeGreaterThan(100);
        assertThat(Invariant.violated(new PackagedEvidence(system, history, aside).collect()))
                .as(() -> "What must hold, while the registry says\n" + failuresTold())
                .isEmpty();
    }

    /** The quota is data (M01); with three cities for each state there could not be so many dossiers. */
    private static void liftTheQuota() {
        registry()
                .execute(
                        "insert into quota_policy (quota_policy_id, version, effective_from, cities_per_state,"
                                + " decision_reference, source, occurred_on, recorded_at)"
                                + " values (gen_random_uuid(), 0, '2018-01-02', 10000, 'a test', 'a test', '2018-01-02', now())");
    }

    private void expectAside(String poison, List<Part> readers) {
        readers.forEach(reader ->
                aside.computeIfAbsent(reader.id(), first -> new HashSet<>()).add(poison));
    }

    /**
     * Reporting is held up in the middle of a transaction, with hundreds of events taken from the topic or on it. It dies
     * so late that a reader that commits its offsets by the clock, or before its transaction, would have lost them. The
     * registry dies meanwhile.
     */
    @SuppressWarnings("try") // The lock is there as long as it is open.
    private void killRegistryAndReporting(CompletableFuture<Void> load) throws SQLException {
        try (var lock = heldUp(Part.REPORTING)) {
            long began = System.nanoTime();
            awaitWrites(150, load);
            var killed = Instant.now();
            system.kill(Part.CITY_REGISTRY);
            system.restart(Part.CITY_REGISTRY);
            history.wasDead(killed, Instant.now());
            await().atMost(PATIENCE).until(() -> System.nanoTime() - began > LONGER_THAN_AUTO_COMMIT.toNanos());
            system.kill(Part.REPORTING);

            var offsets = Offsets.of(
                    Part.REPORTING.id(), TOPIC, system.bootstrapServers(), new Tables(system.database(Part.REPORTING)));
            assertThat(offsets.lost())
                    .as("Below the committed offsets, but not in the database")
                    .isEmpty();
            assertThat(offsets.open()).as("To be delivered again").hasSizeGreaterThan(100);
        }
        system.restart(Part.REPORTING);
    }

    /** Lets a reader begin each transaction and end none until the connection is closed. */
    private static Connection heldUp(Part reader) throws SQLException {
        var connection = new Tables(system.database(reader)).connect();
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("lock table inbox_aggregate in access exclusive mode");
        }
        return connection;
    }

    /** Each failure in the registry's log with the lines that name its reasons: the only trace of a fault that is rare. */
    private static String failuresTold() {
        try (var lines = Files.lines(settings.log(Part.CITY_REGISTRY))) {
            return lines.filter(line -> REASON.matcher(line).find()).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until so many more are confirmed. */
    private void awaitWrites(int more, CompletableFuture<Void> load) {
        int confirmed = history.writes().size();
        await().atMost(PATIENCE).until(() -> history.writes().size() >= confirmed + more || load.isDone());
        if (load.isDone()) {
            load.join(); // says what was refused
            throw new IllegalStateException("The load has ended before the faults");
        }
    }

    private static Tables registry() {
        return new Tables(system.database(Part.CITY_REGISTRY));
    }
}
