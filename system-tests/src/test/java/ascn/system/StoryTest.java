package ascn.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story of docs/walkthrough.md on the packaged services, real PostgreSQL and real Kafka, as processes of their own.
 * Each test tells it for a member state of its own; some of them while a part of the system is killed with -9.
 */
class StoryTest {

    private static final Map<String, String> CAPITALS =
            Map.of("BN", "Bandar Seri Begawan", "MM", "Nay Pyi Taw", "MY", "Kuala Lumpur");

    private static final Duration HEALED = Duration.ofSeconds(60);

    /** A signed token, whoever's it is. */
    private static final Pattern TOKEN = Pattern.compile("Bearer |eyJ[\\w-]+\\.eyJ[\\w-]+");

    private static final String CHECKPOINTS_TOLD =
            "select count(*) from outbox_message where type = 'ascn.city-registry.checkpoint-reached.v1'";

    /** What was told since the last checkpoint, without the checkpoints themselves. */
    private static final String NEWS = """
            select count(*) from outbox_message fact left join outbox_position placed using (id)
            where fact.aggregate_type <> 'checkpoint'
                and coalesce(placed.position > (select coalesce(max(position), 0) from outbox_checkpoint), true)
            """;

    @TempDir
    private static Path directory;

    private static RunningNetwork network;

    @BeforeAll
    static void start() {
        network = RunningNetwork.startIn(directory);
    }

    @AfterAll
    static void stop() {
        network.close();
    }

    @Test
    void anAdmittedCityIsCountedAndTheNumberLeadsBackToItsEvent() {
        network.admit(network.submittedDossier("ID", "DKI Jakarta", "Makassar"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ADMITTED"));

        await().until(() -> network.citiesOf("ID") == 2);

        var event =
                network.overview().getString("memberCities.byMemberState.find { it.memberState == 'ID' }.events[0].id");
        network.asSecretariat(Part.REPORTING)
                .get("/api/v1/event-log/events/" + event)
                .then()
                .statusCode(200)
                .body("source", equalTo("/city-registry-service"))
                .body("subject", equalTo("city/dki-jakarta"));
        network.asSecretariat(Part.CITY_REGISTRY)
                .get("/api/v1/event-log/events/" + event)
                .then()
                .statusCode(200)
                .body("data.cityId", equalTo("dki-jakarta"))
                .body("data.decisionReference", notNullValue());
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?memberState=ID")
                .then()
                .body("items.id", contains("dki-jakarta", "makassar"));
    }

    @Test
    void twinningAndActionPlansHaveSeenWhatTheRegistryTold() {
        network.admit(network.submittedDossier("LA", "Vientiane")).then().statusCode(200);

        for (var follower : new Part[] {Part.TWINNING, Part.ACTION_PLAN, Part.REPORTING}) {
            await().untilAsserted(() -> network.asSecretariat(follower)
                    .get("/api/v1/event-log/seen")
                    .then()
                    .statusCode(200)
                    .body("source", hasItem("/city-registry-service"))
                    .body("[0].waiting", equalTo(0))
                    .body("[0].quarantined", equalTo(0)));
        }
    }

    @Test
    void whatIsConfirmedWhileTheBrokerIsDeadArrivesWhenItIsBack() {
        var dossier = network.submittedDossier("VN", "Ha Noi", "Da Nang");
        network.kill(Part.KAFKA);

        network.admit(dossier).then().statusCode(200);
        network.at(Part.REPORTING).get("/q/health/ready").then().statusCode(200);
        assertThat(network.citiesOf("VN")).isZero();

        network.restart(Part.KAFKA);
        await().atMost(HEALED).until(() -> network.citiesOf("VN") == 2);
    }

    @Test
    void whatARegistryThatIsKilledHadConfirmedIsTold() {
        var dossier = network.submittedDossier("KH", "Phnom Penh", "Battambang", "Siem Reap");
        network.admit(dossier).then().statusCode(200);
        network.kill(Part.CITY_REGISTRY);

        network.restart(Part.CITY_REGISTRY);
        await().atMost(HEALED).until(() -> network.citiesOf("KH") == 3);
    }

    @Test
    void aReportingServiceThatIsKilledCountsEachCityOnce() {
        network.kill(Part.REPORTING);
        network.admit(network.submittedDossier("TH", "Bangkok", "Phuket"))
                .then()
                .statusCode(200);

        network.restart(Part.REPORTING);
        await().atMost(HEALED).until(() -> network.citiesOf("TH") == 2);
    }

    @Test
    void aDatabaseThatIsDeadIsSaidSoAndNothingConfirmedIsLost() {
        var dossier = network.submittedDossier("PH", "Manila");
        network.admit(dossier).then().statusCode(200);
        network.kill(Part.POSTGRESQL);

        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue());
        network.at(Part.CITY_REGISTRY).get("/q/health/live").then().statusCode(200);
        network.at(Part.CITY_REGISTRY).get("/q/health/ready").then().statusCode(503);

        network.restart(Part.POSTGRESQL);
        await().atMost(HEALED).ignoreExceptions().until(() -> network.citiesOf("PH") == 1);
        await().atMost(HEALED).untilAsserted(() -> network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?memberState=PH")
                .then()
                .statusCode(200)
                .body("items.id", contains("manila")));
    }

    @Test
    void aRequestAndWhatItCausesElsewhereAreOneTrace() {
        var dossier = network.submittedDossier("SG", "Singapore");
        var traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        network.admit(dossier, traceId).then().statusCode(200);

        await().atMost(HEALED).untilAsserted(() -> assertThat(network.traces().spansOf(traceId))
                .contains(
                        new SeenSpan("city-registry-service", "POST /api/v1/dossiers/{dossierId}/admission"),
                        new SeenSpan("city-registry-service", "create ascn.city-registry.city-admitted.v1"),
                        new SeenSpan("reporting-service", "process ascn.city-registry.city-admitted.v1"),
                        new SeenSpan("twinning-service", "process ascn.city-registry.city-admitted.v1")));
        assertThat(network.traces().linksOf(new SeenSpan("city-registry-service", "send city-registry.events.v1")))
                .contains(traceId);
    }

    @Test
    void aRegistryThatIsToldToStopLosesNoRequestAndEndsInTime() throws Exception {
        network.liftTheQuotaFrom(LocalDate.parse("2019-06-01"));
        try (var writers = new SteadyWriters(network, CAPITALS)) {
            await().atMost(HEALED).untilAsserted(() -> {
                assertThat(writers.refusals()).isEmpty();
                assertThat(writers.unanswered()).isEmpty();
                assertThat(writers.admitted()).isGreaterThan(12);
            });

            var ended = network.terminate(Part.CITY_REGISTRY).orTimeout(10, TimeUnit.SECONDS);
            var unready = momentOfTheFirstUnready(Part.CITY_REGISTRY);
            ended.get();
            writers.stop();

            assertThat(writers.confirmedAfter(unready))
                    .as("Served while a balancer could read that the service is not ready")
                    .isPositive();
            assertThat(writers.unanswered()).isEmpty();
            assertThat(writers.statuses()).isSubsetOf(200, 201, 503);
            assertThat(writers.refusalsWithoutRetryAfter()).isZero();
            assertThat(writers.slowest()).isLessThan(Duration.ofSeconds(10));

            network.restart(Part.CITY_REGISTRY);
            writers.repeatWhatWasNotAnswered();
            writers.admittedByState().forEach((state, cities) -> {
                await().atMost(HEALED).until(() -> network.citiesOf(state) == cities);
                network.at(Part.CITY_REGISTRY)
                        .get("/api/v1/cities?limit=500&memberState=" + state)
                        .then()
                        .body("items.size()", equalTo(cities));
            });
        }
    }

    /** Asks the service that is being stopped, as a balancer does. */
    private static Instant momentOfTheFirstUnready(Part part) {
        await("it says that it is not ready before it ends")
                .atMost(HEALED)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> network.at(part).get("/q/health/ready").statusCode() == 503);
        return Instant.now();
    }

    @Test
    void aFollowerThatIsToldToStopEndsInTimeAlsoWhileItsDatabaseIsDead() throws Exception {
        network.kill(Part.POSTGRESQL);

        network.terminate(Part.REPORTING).get(10, TimeUnit.SECONDS);

        network.restart(Part.POSTGRESQL);
        network.restart(Part.REPORTING);
        network.at(Part.REPORTING).get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void theStoryIsSummedUpAtTheIntervalAndSilenceIsNot() {
        await().atMost(HEALED).until(() -> network.number(Part.CITY_REGISTRY, NEWS) == 0);
        long before = network.number(Part.CITY_REGISTRY, CHECKPOINTS_TOLD);

        network.asSecretariat(Part.CITY_REGISTRY)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        "{\"memberState\": \"SG\", \"from\": \"1993-01-01\", \"until\": \"1994-01-01\", \"source\": \"A test\"}")
                .post("/api/v1/chairmanships")
                .then()
                .statusCode(201);

        await().atMost(HEALED).until(() -> network.number(Part.CITY_REGISTRY, CHECKPOINTS_TOLD) > before);
        await().atMost(HEALED).until(() -> network.number(Part.CITY_REGISTRY, NEWS) == 0);
        await("three intervals without news")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> network.number(Part.CITY_REGISTRY, CHECKPOINTS_TOLD) == before + 1);
    }

    @Test
    void whatFailedIsLoggedAsJsonUnderTheIdsOfItsRequestAndWithoutItsToken() throws SQLException {
        var token = network.token(SampleRole.SECRETARIAT, Optional.empty());
        var traceId = "0af7651916cd43dd8448eb211c80319c";
        var lock = network.locked(Part.CITY_REGISTRY, "dossier");

        try {
            network.at(Part.CITY_REGISTRY)
                    .auth()
                    .oauth2(token)
                    .header("X-Correlation-Id", "story-of-a-failure")
                    .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
                    .get("/api/v1/dossiers/" + UUID.randomUUID())
                    .then()
                    .statusCode(503);
        } finally {
            lock.close();
        }

        await().untilAsserted(() -> assertThat(LogLines.of(network, Part.CITY_REGISTRY))
                .filteredOn(line -> "story-of-a-failure".equals(line.correlationId()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> traceId.equals(line.traceId()))
                .anyMatch(line -> line.message().contains("answered 503")));
        await().atMost(HEALED).untilAsserted(() -> assertThat(network.traces().spansOf(traceId))
                .contains(new SeenSpan("city-registry-service", "GET /api/v1/dossiers/{dossierId}")));
        for (var service : Part.services()) {
            assertThat(LogLines.of(network, service))
                    .isNotEmpty()
                    .allMatch(line -> line.service().equals(service.id()))
                    .allMatch(
                            line -> !line.timestamp().isEmpty() && !line.level().isEmpty());
            assertThat(network.log(service))
                    .noneMatch(
                            line -> line.contains(token) || TOKEN.matcher(line).find());
        }
    }
}
