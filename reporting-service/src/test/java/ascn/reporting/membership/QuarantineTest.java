package ascn.reporting.membership;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import ascn.contracts.event.EventTypes;
import ascn.contracts.event.Publisher;
import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.DossierAdmittedV1;
import ascn.contracts.identity.Role;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventJson;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Poison on the real topic, and what the Secretariat can do about it over HTTP. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class QuarantineTest {

    private static final String PATH = "/api/v1/quarantine";

    private static final AtomicLong POSITIONS = new AtomicLong();

    private PublishedEvents registry;

    @BeforeEach
    void connect() {
        registry = PublishedEvents.ofCityRegistry();
    }

    @AfterEach
    void disconnect() {
        registry.close();
    }

    private static CityAdmittedV1 admitted(String cityId) {
        return new CityAdmittedV1(
                cityId,
                cityId,
                "BN",
                "CITY",
                "PILOT",
                "2018-03-23",
                UUID.fromString("01960000-0000-7000-8000-000000000001"),
                "List of 23 March 2018",
                "RECORDED",
                "Concept note, 2018");
    }

    /** A good envelope around a payload that no handler can read, at a position that no other test reaches. */
    private void publishPoison(String cityId) {
        var poison = new EventEnvelope(
                PublishedEvents.unknownId(),
                EventTypes.of(CityAdmittedV1.class),
                Publisher.CITY_REGISTRY.source(),
                new AggregateRef("city", cityId),
                1,
                1_000_000 + POSITIONS.incrementAndGet(),
                "2018-03-23",
                Instant.parse("2026-11-22T03:00:00Z"),
                "actor",
                null,
                null);
        registry.publish(poison, "no json");
    }

    /** Of a type that this service knows and needs nothing of. */
    private void publishSecondEventOf(String cityId) {
        var second = new EventEnvelope(
                PublishedEvents.unknownId(),
                EventTypes.of(DossierAdmittedV1.class),
                Publisher.CITY_REGISTRY.source(),
                new AggregateRef("city", cityId),
                2,
                1_000_000 + POSITIONS.incrementAndGet(),
                "2018-03-23",
                Instant.parse("2026-11-22T03:00:00Z"),
                "actor",
                null,
                null);
        registry.publish(second, "{}");
    }

    private static RequestSpecification secretariat() {
        return given().auth().oauth2(TestTokens.secretariat()).contentType("application/json");
    }

    private static String entryOf(String cityId) {
        await().untilAsserted(() -> secretariat()
                .queryParam("aggregate", "city/" + cityId)
                .when()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1)));
        return secretariat()
                .queryParam("aggregate", "city/" + cityId)
                .when()
                .get(PATH)
                .jsonPath()
                .getString("items[0].id");
    }

    private static String tagOf(String id) {
        return secretariat()
                .when()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static Response settle(String id, String act, Map<String, Object> request) {
        return secretariat()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tagOf(id))
                .body(request)
                .when()
                .post(PATH + "/" + id + "/" + act);
    }

    @Test
    void poisonIsShownRepairedAndReplayedAndThenCounts() {
        publishPoison("temburong");
        publishSecondEventOf("temburong");
        var id = entryOf("temburong");
        await().untilAsserted(() -> secretariat().get(PATH + "/" + id).then().body("waitingBehind", equalTo(1)));

        secretariat()
                .when()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("reason", equalTo("UNREADABLE"))
                .body("subject", equalTo("city/temburong"))
                .body("original.payload.text", equalTo("no json"))
                .body("original.headers.ce_source.text", equalTo("/city-registry-service"));
        settle(id, "repair", Map.of("reason", "Still wrong", "payload", "[]"))
                .then()
                .statusCode(400)
                .body("type", endsWith("/repair-not-readable"));
        settle(id, "replay", Map.of("reason", "Too early"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/replay-not-applicable"));
        settle(id, "repair", Map.of("reason", "Sent again by mail", "payload", EventJson.write(admitted("temburong"))))
                .then()
                .statusCode(200)
                .body("history.act", hasItem("REPAIRED"));
        settle(id, "replay", Map.of("reason", "Repaired"))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
        await().untilAsserted(() -> secretariat().get(PATH + "/" + id).then().body("waitingBehind", equalTo(0)));
        settle(id, "discard", Map.of("reason", "Too late"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/quarantine-entry-settled"));
        given().queryParam("asOf", "2026-01-01")
                .when()
                .get("/api/v1/dashboard/overview")
                .then()
                .statusCode(200)
                .body("memberCities.byMemberState.memberState", hasItem("BN"));
    }

    @Test
    void aCallThatIsRepeatedUnderItsKeySettlesOnce() {
        publishPoison("tutong");
        var id = entryOf("tutong");
        var key = UUID.randomUUID().toString();
        var tag = tagOf(id);

        for (int repetition = 0; repetition < 2; repetition++) {
            secretariat()
                    .header("Idempotency-Key", key)
                    .header("If-Match", tag)
                    .body(Map.of("reason", "Never told"))
                    .when()
                    .post(PATH + "/" + id + "/discard")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DISCARDED"))
                    .body("history", hasSize(1));
        }
    }

    @Test
    void whatChangesAnEntryNeedsKeyTagReasonAndRole() {
        publishPoison("belait");
        var path = PATH + "/" + entryOf("belait");
        var body = Map.of("reason", "Never told");

        secretariat().body(body).when().post(path + "/discard").then().statusCode(400);
        secretariat()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .when()
                .post(path + "/discard")
                .then()
                .statusCode(428);
        secretariat()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"99-json\"")
                .body(body)
                .when()
                .post(path + "/discard")
                .then()
                .statusCode(412);
        secretariat()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1-json\"")
                .body(Map.of("reason", " "))
                .when()
                .post(path + "/discard")
                .then()
                .statusCode(400);
        given().when().get(path).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.person("somebody"))
                .when()
                .get(path)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.with(Role.OPERATOR))
                .when()
                .get(path)
                .then()
                .statusCode(200);
        secretariat()
                .when()
                .get(PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/quarantine-entry-not-found"));
        secretariat()
                .queryParam("reason", "BAD_LUCK")
                .when()
                .get(PATH)
                .then()
                .statusCode(400)
                .body("detail", containsString("BAD_LUCK"));
    }

    @Test
    void whatIsMissingIsNamed() {
        publishPoison("muara");
        entryOf("muara");

        secretariat()
                .when()
                .get("/api/v1/event-log/waiting")
                .then()
                .statusCode(200)
                .body("source", hasItem("/city-registry-service"));
        given().auth()
                .oauth2(TestTokens.person("somebody"))
                .when()
                .get("/api/v1/event-log/waiting")
                .then()
                .statusCode(403);
    }

    @Test
    void metersTellHowFarBehindThisServiceIs() {
        given().when()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("inbox_duplicates_total"))
                .body(containsString("consumer_lag"))
                .body(containsString("projection_age_seconds"));
    }
}
