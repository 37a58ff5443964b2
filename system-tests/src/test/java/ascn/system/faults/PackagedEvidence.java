package ascn.system.faults;

import static org.awaitility.Awaitility.await;

import ascn.deploy.local.LocalSystem;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import ascn.platform.audit.verifier.AuditReport;
import ascn.platform.audit.verifier.AuditVerifier;
import ascn.platform.audit.verifier.Finding;
import ascn.system.faults.Evidence.AppliedEvent;
import ascn.system.faults.Evidence.Entry;
import ascn.system.faults.History.Fact;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Collects what lies about in the packaged system.
 *
 * @param system that runs again
 * @param history what the client did
 * @param poison for each reader what it must have put aside
 */
record PackagedEvidence(LocalSystem system, History history, Map<String, Set<String>> poison) {

    /** Who follows the registry. */
    static final List<Part> READERS = List.of(Part.TWINNING, Part.ACTION_PLAN, Part.REPORTING);

    /** The service tells by the clock how far its story has come; its own table knows. */
    private static final String CHECKPOINT_REACHED = "ascn.city-registry.checkpoint-reached.v1";

    private static final int MOST_LOOKS = 3;
    private static final Duration HEALED = Duration.ofSeconds(60);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private Tables registry() {
        return new Tables(system.database(Part.CITY_REGISTRY));
    }

    /**
     * Waits until all is healed, for a minute at the most, and looks. The service may tell a checkpoint by its clock while
     * somebody looks; what was seen before it and what after do not belong together, so one looks again.
     */
    Evidence collect() {
        int told = registry().outbox().size();
        var evidence = look();
        for (int look = 1; look < MOST_LOOKS && evidence.outbox().size() > told; look++) {
            told = evidence.outbox().size();
            evidence = look();
        }
        return evidence;
    }

    private Evidence look() {
        var registry = registry();
        var behind = Healing.behind(HEALED, () -> registry.outbox().size(), seen());
        var topic = Topic.everythingOn(Part.CITY_REGISTRY.topic().orElseThrow(), system.bootstrapServers());
        var effects = new LinkedHashMap<String, List<String>>();
        var applied = new LinkedHashMap<String, List<AppliedEvent>>();
        var quarantine = new LinkedHashMap<String, Set<String>>();
        for (var reader : READERS) {
            var tables = new Tables(system.database(reader));
            var table = reader == Part.REPORTING ? "member_city" : "roster_city";
            effects.put(reader.id(), tables.texts("select 'city/' || city_id from " + table));
            applied.put(reader.id(), tables.inbox("/" + Part.CITY_REGISTRY.id()));
            quarantine.put(reader.id(), new HashSet<>(tables.quarantine()));
        }
        effects.put("the public overview", citiesOfTheOverview());
        return new Evidence(
                history,
                states(registry),
                registry.texts("select 'dossier/' || dossier_id from dossier"),
                registry.outbox(),
                topic.stream().map(Topic::eventOf).toList(),
                effects,
                applied,
                DossierLoad.CITY_ADMITTED,
                auditEntries(registry),
                chainFaults(registry),
                quarantine,
                poison,
                behind,
                LONGEST_ANSWER);
    }

    private Map<String, LongSupplier> seen() {
        var seen = new LinkedHashMap<String, LongSupplier>();
        READERS.forEach(reader -> seen.put(reader.id(), () -> seenBy(reader)));
        return seen;
    }

    private long seenBy(Part reader) {
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
    private List<String> citiesOfTheOverview() {
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
