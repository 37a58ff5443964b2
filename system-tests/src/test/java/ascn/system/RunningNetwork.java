package ascn.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.deploy.local.LocalSettings;
import ascn.deploy.local.LocalSystem;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import ascn.deploy.sample.SampleNetwork;
import ascn.deploy.sample.play.Narrator;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The packaged system as its users see it: addresses, tokens, and the calls of the story. */
final class RunningNetwork implements AutoCloseable {

    static final String SUBMISSION = """
            {"occurredOn": "2018-02", "standing": "PLANNED", "source": "Concept note, 2018"}
            """;
    static final String ADMISSION = """
            {"occurredOn": "2018-03-23", "decisionReference": "List of 26 pilot cities as of 23 March 2018",
             "source": "Concept note, 2018"}
            """;

    private final LocalSystem system;
    private final TraceReceiver traces;

    private RunningNetwork(LocalSystem system, TraceReceiver traces) {
        this.system = system;
        this.traces = traces;
    }

    /**
     * Starts everything, durably: a test that kills PostgreSQL must find what was confirmed. The services tell their traces
     * to {@link #traces()}, write their logs as they do where they are deployed, and look for news every second.
     */
    static RunningNetwork startIn(Path directory) {
        var root = Path.of("..").toAbsolutePath().normalize();
        var traces = TraceReceiver.start();
        return new RunningNetwork(
                LocalSystem.start(LocalSettings.forTests(root, directory)
                        .withDurable(true)
                        .withServiceSettings(Map.of(
                                "OTEL_EXPORTER_OTLP_ENDPOINT",
                                traces.endpoint().toString(),
                                "OTEL_EXPORTER_OTLP_PROTOCOL",
                                "http/protobuf",
                                "ASCN_RATE_LIMIT_AUTHENTICATED",
                                "100000",
                                "ASCN_RATE_LIMIT_ANONYMOUS",
                                "100000",
                                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                                "200MS",
                                "QUARKUS_LOG_CONSOLE_JSON_ENABLED",
                                "true",
                                "ASCN_EVENTS_CHECKPOINT_INTERVAL",
                                "1S"))),
                traces);
    }

    TraceReceiver traces() {
        return traces;
    }

    /** Tells a part to stop, as every supervisor does, and answers when it has ended. */
    CompletableFuture<?> terminate(Part part) {
        var process = ProcessHandle.of(system.processId(part)).orElseThrow();
        assertThat(process.destroy()).isTrue();
        return process.onExit();
    }

    URI address(Part part) {
        return system.address(part);
    }

    String token(SampleRole role, Optional<String> scope) {
        return system.token(role, scope, true);
    }

    /** The lines that a service has logged, in all its runs; not one that it is just writing. */
    List<String> log(Part part) {
        try {
            var written = Files.readString(system.settings().log(part));
            return written.substring(0, written.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number that a query answers, asked as the owner of a service's database. */
    long number(Part part, String query) {
        try (var connection = asOwnerOf(part);
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Nobody reads or writes a table of a service until the connection is closed. */
    Connection locked(Part part, String table) throws SQLException {
        var connection = asOwnerOf(part);
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("lock table " + table + " in access exclusive mode");
        }
        return connection;
    }

    private Connection asOwnerOf(Part part) throws SQLException {
        var database = system.database(part);
        return DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
    }

    /** Lets a member state have as many cities as it likes; through the API a quota ends at a thousand. */
    void liftTheQuotaFrom(LocalDate day) {
        try (var connection = asOwnerOf(Part.CITY_REGISTRY);
                var insert = connection.prepareStatement("insert into quota_policy (quota_policy_id, version,"
                        + " effective_from, cities_per_state, decision_reference, source, occurred_on, recorded_at)"
                        + " values (gen_random_uuid(), 0, ?, 1000000, 'test', 'test', '2018', now())")) {
            insert.setObject(1, day);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void kill(Part part) {
        system.kill(part);
    }

    void restart(Part part) {
        system.restart(part);
    }

    RequestSpecification at(Part part) {
        return given().baseUri(system.address(part).toString());
    }

    RequestSpecification asSecretariat(Part part) {
        return at(part).auth()
                .oauth2(system.token(SampleRole.SECRETARIAT, Optional.empty(), true))
                .contentType(ContentType.JSON);
    }

    RequestSpecification asNominatorOf(String memberState) {
        return at(Part.CITY_REGISTRY)
                .auth()
                .oauth2(system.token(SampleRole.AMS_NOMINATOR, Optional.of(memberState), true))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /** Opens and submits a dossier; answers its path. */
    String submittedDossier(String memberState, String... cities) {
        var opened =
                asNominatorOf(memberState).body(dossierOf(memberState, cities)).post("/api/v1/dossiers");
        opened.then().statusCode(201);
        var dossier = URI.create(opened.header("Location")).getPath();
        asNominatorOf(memberState)
                .header("If-Match", opened.header("ETag"))
                .body(SUBMISSION)
                .post(dossier + "/submission")
                .then()
                .statusCode(200);
        return dossier;
    }

    static String dossierOf(String memberState, String... cities) {
        var items = Arrays.stream(cities)
                .map(
                        "{\"name\":\"%s\",\"territoryKind\":\"CITY\",\"chiefSmartCityOfficer\":{\"designation\":\"NOT_ON_RECORD\"}}"
                                ::formatted)
                .collect(Collectors.joining(","));
        return "{\"memberState\":\"%s\",\"cities\":[%s],\"nationalRepresentative\":{\"body\":\"NOT_ON_RECORD\"}}"
                .formatted(memberState, items);
    }

    Response admit(String dossier) {
        return admit(dossier, UUID.randomUUID().toString().replace("-", ""));
    }

    /** As a caller that is itself part of a recorded trace. */
    Response admit(String dossier, String traceId) {
        var tag = asSecretariat(Part.CITY_REGISTRY).get(dossier).header("ETag");
        return asSecretariat(Part.CITY_REGISTRY)
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", tag)
                .body(ADMISSION)
                .post(dossier + "/admission");
    }

    JsonPath overview() {
        return at(Part.REPORTING)
                .get("/api/v1/dashboard/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    int citiesOf(String memberState) {
        return overview()
                .getInt("memberCities.byMemberState.find { it.memberState == '" + memberState + "' }?.cities ?: 0");
    }

    /** The program that plays the record. */
    SampleNetwork sampleNetwork(Narrator narrator) {
        return system.sampleNetwork(narrator);
    }

    /** How many events the registry has told, everything included that was committed before the call. */
    long headOfTheRegistry() {
        return headOf(Part.CITY_REGISTRY);
    }

    /** How many events a service has told, everything included that was committed before the call. */
    long headOf(Part part) {
        return asSecretariat(part)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post("/api/v1/event-log/checkpoint")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("headPosition");
    }

    @Override
    public void close() {
        system.close();
        traces.close();
    }
}
