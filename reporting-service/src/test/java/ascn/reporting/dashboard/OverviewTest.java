package ascn.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.event.cityregistry.CityMergedV1;
import ascn.contracts.event.cityregistry.CityWithdrawnV1;
import ascn.contracts.event.cityregistry.DossierAdmittedV1;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventJson;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the registry tells on the real topic is what the overview counts. Each test uses a member state of its own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class OverviewTest {

    private static final String DOSSIER = "01960000-0000-7000-8000-000000000001";

    private PublishedEvents registry;

    @BeforeEach
    void connect() {
        registry = PublishedEvents.ofCityRegistry();
    }

    @AfterEach
    void disconnect() {
        registry.close();
    }

    @Test
    void aCityCountsFromTheDayOfItsAdmissionAndLeadsBackToItsEvent() {
        var event = publish(admitted("ha-noi", "VN", "2018-03-23"), 1);

        awaitCount("VN", 1);

        var onTheDay = overview("2018-03-23");
        var figure = ofState(onTheDay, "VN");
        assertThat(figure.get("cities")).isEqualTo(1);
        assertThat(onTheDay.getList("memberCities.byMemberState.find { it.memberState == 'VN' }.events.id"))
                .isEqualTo(List.of(event.id().toString()));
        assertThat(ofState(overview("2018-03-22"), "VN")).isNull();

        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/event-log/events/" + event.id())
                .then()
                .statusCode(200)
                .body("type", equalTo("ascn.city-registry.city-admitted.v1"))
                .body("subject", equalTo("city/ha-noi"))
                .body("occurredOn", equalTo("2018-03-23"));
    }

    @Test
    @DisplayName("N05 a city that joined not later than a day counts from that day")
    void aDateThatIsOnlyKnownAsALimitCountsFromTheLimit() {
        publish(admitted("semarang", "ID", "../2025-12-31"), 1);

        awaitCount("ID", 1);

        assertThat(ofState(overview("2025-12-30"), "ID")).isNull();
        assertThat(ofState(overview("2025-12-31"), "ID").get("cities")).isEqualTo(1);
    }

    @Test
    @DisplayName("M01 a withdrawn city counts until the day before, and again from its next admission on")
    void aWithdrawnCityCountsNoMore() {
        publish(admitted("rayong", "TH", "2018-03-23"), 1);
        registry.publish(
                "city", "rayong", 2, "2020-05-01", new CityWithdrawnV1("rayong", "TH", "2020-05-01", "A test"));
        publish(admitted("rayong", "TH", "2023-07-12"), 3);

        await().untilAsserted(() -> {
            assertThat(ofState(overview("2022-01-01"), "TH")).isNull();
            assertThat(ofState(overview("2026-01-01"), "TH")).containsEntry("cities", 1);
        });
        assertThat(ofState(overview("2020-04-30"), "TH")).containsEntry("cities", 1);
        assertThat(ofState(overview("2020-05-01"), "TH")).isNull();
        assertThat(ofState(overview("2023-07-11"), "TH")).isNull();
        assertThat(ofState(overview("2023-07-12"), "TH")).containsEntry("cities", 1);
    }

    @Test
    @DisplayName("M12 two records that are one city count once")
    void aMergedPairCountsOnce() {
        publish(admitted("mandalay", "MM", "2018-03-23"), 1);
        publish(admitted("mandalay-city", "MM", "2018-03-23"), 1);
        awaitCount("MM", 2);

        registry.publish(
                "city",
                "mandalay-city",
                2,
                "2026-11-22",
                new CityMergedV1("mandalay-city", "mandalay", "MM", "2026-11-22", "A test"));

        awaitCount("MM", 1);
    }

    @Test
    void anEventThatIsDeliveredTwiceCountsOnce() {
        var admitted = admitted("phnom-penh", "KH", "2018-03-23");
        var envelope = publish(admitted, 1);
        registry.publish(envelope, EventJson.write(admitted));
        publish(admitted("battambang", "KH", "2018-03-23"), 1);

        awaitCount("KH", 2);
    }

    @Test
    void anEventThatComesBeforeItsPredecessorWaitsForItAndIsThenApplied() {
        var dossier = UUID.randomUUID().toString();
        var first = new DossierAdmittedV1(
                UUID.fromString(dossier), "SG", List.of("singapore"), "2018-03-23", "List", "RECORDED", "Note");
        registry.publish("dossier", dossier, 2, "2018-03-23", first);
        await().untilAsserted(() -> seenOfRegistry().body("[0].waiting", equalTo(1)));

        registry.publish("dossier", dossier, 1, "2018-03-23", first);

        await().untilAsserted(() -> seenOfRegistry().body("[0].waiting", equalTo(0)));
    }

    @Test
    void whoWaitsForAPositionIsAnsweredWhenItWasSeen() {
        var told = publish(admitted("seria", "BN", "2026-10-01"), 1);

        given().auth()
                .oauth2(TestTokens.secretariat())
                .queryParam("source", "city-registry-service")
                .queryParam("atLeast", told.sourcePosition())
                .queryParam("wait", 10)
                .when()
                .get("/api/v1/event-log/seen")
                .then()
                .statusCode(200)
                .body("[0].source", equalTo("/city-registry-service"))
                .body("[0].seenUpTo", greaterThanOrEqualTo((int) told.sourcePosition()));
    }

    private static ValidatableResponse seenOfRegistry() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/event-log/seen")
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeReadIsKeptAsideAndTheRestGoesOn() {
        registry.publish("poison", Map.of("ce_id", "no uuid".getBytes(StandardCharsets.UTF_8)), "no json");
        publish(admitted("manila", "PH", "2018-03-23"), 1);

        awaitCount("PH", 1);
    }

    @Test
    void whatIsKeptAsideIsShownToOperators() {
        registry.publish("poison", Map.of("ce_id", "no uuid".getBytes(StandardCharsets.UTF_8)), "no json");

        await().untilAsserted(() -> given().when()
                .get("/q/health/group/events")
                .then()
                .statusCode(503)
                .body("checks[0].data.quarantined", greaterThanOrEqualTo(1)));
        given().when().get("/q/health/ready").then().statusCode(200);
        given().when()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("quarantine_size"))
                .body(containsString("outbox_pending"))
                .body(containsString("outbox_oldest_age_seconds"));
    }

    @Test
    void theOverviewIsPublicAndKnowsWhatTheCallerHas() {
        var tag = given().queryParam("asOf", "2017-01-01")
                .when()
                .get("/api/v1/dashboard/overview")
                .then()
                .statusCode(200)
                .body("memberCities.total", equalTo(0))
                .body("memberCities.byMemberState", hasSize(0))
                .body("asOf", equalTo("2017-01-01"))
                .extract()
                .header("ETag");

        assertThat(tag).startsWith("\"");
        given().queryParam("asOf", "last year")
                .when()
                .get("/api/v1/dashboard/overview")
                .then()
                .statusCode(400)
                .body("errors.code", contains("invalid-parameter"));
    }

    @Test
    void theEventLogIsNotForEveryone() {
        var path = "/api/v1/event-log/events/" + PublishedEvents.unknownId();

        given().when().get(path).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.person("somebody"))
                .when()
                .get(path)
                .then()
                .statusCode(403);
        given().auth().oauth2(TestTokens.secretariat()).when().get(path).then().statusCode(404);
    }

    private EventEnvelope publish(CityAdmittedV1 admitted, long version) {
        return registry.publish("city", admitted.cityId(), version, admitted.admittedOn(), admitted);
    }

    private static CityAdmittedV1 admitted(String cityId, String memberState, String admittedOn) {
        return new CityAdmittedV1(
                cityId,
                cityId,
                memberState,
                "CITY",
                "PILOT",
                admittedOn,
                UUID.fromString(DOSSIER),
                "List of 23 March 2018",
                "RECORDED",
                "Concept note, 2018");
    }

    private static void awaitCount(String memberState, int cities) {
        await().untilAsserted(() ->
                assertThat(ofState(overview("2026-01-01"), memberState)).containsEntry("cities", cities));
    }

    private static JsonPath overview(String asOf) {
        return given().queryParam("asOf", asOf)
                .when()
                .get("/api/v1/dashboard/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> ofState(JsonPath overview, String memberState) {
        return overview.getMap("memberCities.byMemberState.find { it.memberState == '" + memberState + "' }");
    }
}
