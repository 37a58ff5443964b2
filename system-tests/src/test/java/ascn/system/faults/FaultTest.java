package ascn.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ascn.deploy.local.LocalSettings;
import ascn.deploy.local.LocalSystem;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import ascn.platform.audit.verifier.AuditReport;
import ascn.platform.audit.verifier.AuditVerifier;
import ascn.platform.audit.verifier.Finding;
import ascn.system.faults.Evidence.Entry;
import ascn.system.faults.History.Fact;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 500 dossiers through the API of the packaged system while its parts are killed with -9. What holds is judged from
 * outside: see {@link Evidence} and {@link Invariant}. The Maven profile {@code campaign} lets the database die 40 times.
 */
class FaultTest {

    /** The service tells by the clock how far its story has come; its own table knows. */
    private static final String CHECKPOINT_REACHED = "ascn.city-registry.checkpoint-reached.v1";

    /** A campaign asks for more of both; in every build it is 500 dossiers and one death of the database. */
    private static final int DOSSIERS = Integer.getInteger("ascn.faults.dossiers", 500);

    private static final int DATABASE_DEATHS = Integer.getInteger("ascn.faults.database-deaths", 1);
    private static final int WRITES_BETWEEN_DEATHS = 90;
    private static final Pattern REASON = Pattern.compile("ERROR|^Caused by|Suppressed:");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration HEALED = Duration.ofSeconds(60);
    private static final List<Part> READERS = List.of(Part.TWINNING, Part.ACTION_PLAN, Part.REPORTING);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static LocalSettings settings;

    @SuppressWarnings("NullAway.Init")
    private static LocalSystem system;

    private final History history = new History();

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
    void allDossiersSurviveTheDeathOfServiceBrokerAndDatabase() {
        // The quota is data (M01); with three cities for each state there could not be so many dossiers.
        registry()
                .execute(
                        "insert into quota_policy (quota_policy_id, version, effective_from, cities_per_state,"
                                + " decision_reference, source, occurred_on, recorded_at)"
                                + " values (gen_random_uuid(), 0, '2018-01-02', 10000, 'a test', 'a test', '2018-01-02', now())");
        var load = new DossierLoad(
                        new RetryingClient(system.address(Part.CITY_REGISTRY), history),
                        history,
                        state -> system.token(SampleRole.AMS_NOMINATOR, Optional.of(state), true),
                        system.token(SampleRole.SECRETARIAT, Optional.empty(), true))
                .begin(DOSSIERS);

        awaitWrites(200, load);
        var killed = Instant.now();
        system.kill(Part.CITY_REGISTRY);
        system.restart(Part.CITY_REGISTRY);
        history.wasDead(killed, Instant.now());
        awaitWrites(500, load);
        system.kill(Part.KAFKA);
        awaitWrites(700, load);
        system.restart(Part.KAFKA);
        for (int death = 0; death < DATABASE_DEATHS; death++) {
            awaitWrites(1000 + death * WRITES_BETWEEN_DEATHS, load);
            system.kill(Part.POSTGRESQL);
            system.restart(Part.POSTGRESQL);
        }
        await().atMost(PATIENCE).until(load::isDone);
        load.join();

        assertThat(history.writes()).hasSizeGreaterThanOrEqualTo(3 * DOSSIERS);
        assertThat(Invariant.violated(collect()))
                .as(() -> "What must hold, while the registry says\n" + failuresTold())
                .isEmpty();
    }

    /** Each failure in the registry's log with the lines that name its reasons: the only trace of a fault that is rare. */
    private static String failuresTold() {
        try (var lines = Files.lines(settings.log(Part.CITY_REGISTRY))) {
            return lines.filter(line -> REASON.matcher(line).find()).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitWrites(int confirmed, CompletableFuture<Void> load) {
        await().atMost(PATIENCE).until(() -> history.writes().size() >= confirmed || load.isDone());
        if (load.isCompletedExceptionally()) {
            load.join(); // says what was refused
        }
    }

    private static Tables registry() {
        return new Tables(system.database(Part.CITY_REGISTRY));
    }

    private Evidence collect() {
        var registry = registry();
        var behind = behindWhenHealed();
        var topic = Topic.everythingOn(Part.CITY_REGISTRY.topic().orElseThrow(), system.bootstrapServers());
        var effects = new LinkedHashMap<String, List<String>>();
        var quarantine = new HashSet<String>();
        for (var reader : READERS) {
            var tables = new Tables(system.database(reader));
            var table = reader == Part.REPORTING ? "member_city" : "roster_city";
            effects.put(reader.id(), tables.texts("select 'city/' || city_id from " + table));
            quarantine.addAll(tables.quarantine());
        }
        effects.put("the public overview", citiesOfTheOverview());
        return new Evidence(
                history,
                states(registry),
                registry.texts("select 'dossier/' || dossier_id from dossier"),
                registry.outbox(),
                topic.stream().map(Topic::eventOf).toList(),
                effects,
                DossierLoad.CITY_ADMITTED,
                auditEntries(registry),
                chainFaults(registry),
                quarantine,
                Set.of(),
                behind);
    }

    /** How far the readers are behind, as soon as none is, or when their minute is over. */
    private static Map<String, Long> behindWhenHealed() {
        var behind = new EnumMap<Part, Long>(Part.class);
        try {
            await().atMost(HEALED).ignoreExceptions().until(() -> {
                long head = registry().outbox().size();
                READERS.forEach(reader -> behind.put(reader, head - seenBy(reader)));
                return behind.values().stream().allMatch(events -> events == 0);
            });
        } catch (ConditionTimeoutException e) {
            // The invariant says which reader is how far behind.
        }
        var named = new LinkedHashMap<String, Long>();
        READERS.forEach(reader -> named.put(reader.id(), behind.getOrDefault(reader, -1L)));
        return named;
    }

    private static long seenBy(Part reader) {
        return RestAssured.given()
                .baseUri(system.address(reader).toString())
                .auth()
                .oauth2(system.token(SampleRole.SECRETARIAT, Optional.empty(), true))
                .get("/api/v1/event-log/seen")
                .jsonPath()
                .getLong("find { it.source == '/city-registry-service' }.seenUpTo");
    }

    private static Set<Fact> states(Tables registry) {
        var facts = new HashSet<Fact>();
        facts.addAll(registry.rows(
                "select 'dossier/' || dossier_id from dossier where status <> 'DRAFT'",
                row -> new Fact(DossierLoad.DOSSIER_SUBMITTED, row.getString(1))));
        facts.addAll(registry.rows(
                "select 'dossier/' || dossier_id from dossier where status = 'ADMITTED'",
                row -> new Fact(DossierLoad.DOSSIER_ADMITTED, row.getString(1))));
        facts.addAll(registry.rows(
                "select 'city/' || city_id from city", row -> new Fact(DossierLoad.CITY_ADMITTED, row.getString(1))));
        facts.addAll(registry.rows(
                "select 'checkpoint/city-registry-service' from outbox_checkpoint",
                row -> new Fact(CHECKPOINT_REACHED, row.getString(1))));
        return facts;
    }

    /** The cities behind the public figure, by the events that it links to. */
    private static List<String> citiesOfTheOverview() {
        var cities = registry()
                .rows(
                        "select id, 'city/' || aggregate_id from outbox_message" + " where aggregate_type = 'city'",
                        row -> Map.entry(row.getString(1), row.getString(2)));
        var cityOfEvent = new LinkedHashMap<String, String>();
        cities.forEach(city -> cityOfEvent.put(city.getKey(), city.getValue()));
        List<String> events = RestAssured.given()
                .baseUri(system.address(Part.REPORTING).toString())
                .get("/api/v1/dashboard/overview")
                .jsonPath()
                .getList("memberCities.byMemberState.events.id.flatten()");
        return events.stream()
                .map(event -> cityOfEvent.getOrDefault(event, "unknown event " + event))
                .toList();
    }

    private static List<Entry> auditEntries(Tables registry) {
        return registry.rows(
                "select operation, subject_type || '/' || subject_id from audit_entry where outcome = 'DONE'",
                row -> new Entry(row.getString(1), row.getString(2)));
    }

    /** What the verifier finds, and what is not sealed although nobody writes any more. */
    private static List<String> chainFaults(Tables registry) {
        try {
            await().atMost(HEALED).until(() -> report(registry).unsealed() == 0);
        } catch (ConditionTimeoutException e) {
            return List.of("entries stay without a seal");
        }
        return report(registry).findings().stream().map(Finding::toString).toList();
    }

    private static AuditReport report(Tables registry) {
        try (var connection = registry.connect()) {
            return AuditVerifier.verify(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
