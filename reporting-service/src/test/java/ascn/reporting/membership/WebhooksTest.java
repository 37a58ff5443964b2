package ascn.reporting.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.identity.Role;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Webhooks over HTTP. Nobody listens at the receiver's port: the delivery log is what these tests look at. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class WebhooksTest {

    private static final String PATH = "/api/v1/webhooks";
    private static final Map<String, Object> REQUEST = Map.of(
            "url", "https://127.0.0.1:8443/hooks", "eventTypes", List.of("city.admitted"), "description", "Our map");

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(TestTokens.person(subject)).contentType("application/json");
    }

    private static RequestSpecification posting(String subject) {
        return as(subject).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Response created(String subject) {
        return posting(subject)
                .body(REQUEST)
                .when()
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static String locationOf(Response created) {
        return PATH + "/" + created.path("id");
    }

    @Test
    void whatIsOfferedIsToldToThoseWhoAreSignedIn() {
        given().when().get("/api/v1/webhook-event-types").then().statusCode(401);
        as("somebody")
                .when()
                .get("/api/v1/webhook-event-types")
                .then()
                .statusCode(200)
                .body("name", contains("city.admitted", "webhook.test"));
    }

    @Test
    void aSecretIsShownOnceAndARepetitionShowsTheWebhookWithoutIt() {
        var key = UUID.randomUUID().toString();
        var first =
                as("once").header("Idempotency-Key", key).body(REQUEST).when().post(PATH);
        var again =
                as("once").header("Idempotency-Key", key).body(REQUEST).when().post(PATH);

        first.then()
                .statusCode(201)
                .header("ETag", "\"1-json\"")
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("state", equalTo("ACTIVE"))
                .body("description", equalTo("Our map"));
        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("secret", nullValue());
        as("once").when().get(locationOf(first)).then().statusCode(200).body("secret", nullValue());
        assertThat(first.header("Location")).endsWith(locationOf(first));
    }

    @Test
    void whatOthersHaveDoesNotExistForACallerAndStaffLooksOnly() {
        var path = locationOf(created("owner"));
        var secretariat = given().auth().oauth2(TestTokens.secretariat());

        as("stranger").when().get(path).then().statusCode(404);
        as("stranger").when().get(path + "/deliveries").then().statusCode(404);
        as("stranger").header("If-Match", "*").when().delete(path).then().statusCode(404);
        as("stranger").when().get(PATH).then().statusCode(200).body("items", hasSize(0));
        secretariat.when().get(path).then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.secretariat())
                .header("If-Match", "*")
                .when()
                .delete(path)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/webhook-of-another"));
        given().auth()
                .oauth2(TestTokens.with(Role.OPERATOR))
                .header("If-Match", "*")
                .when()
                .delete(path)
                .then()
                .statusCode(204);
        as("owner").when().get(path).then().statusCode(404);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        posting("wrong")
                .body(Map.of("url", "https://10.0.0.1/", "eventTypes", List.of("city.admitted", "city.sunk")))
                .when()
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/several-rules-broken"))
                .body("errors.code", containsInAnyOrder("webhook-destination-refused", "event-type-not-offered"))
                .body("errors.pointer", hasItems("/url", "/eventTypes/1"));
        posting("wrong")
                .body(Map.of("url", "", "eventTypes", List.of()))
                .when()
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/url", "/eventTypes"));
        as("wrong").body(REQUEST).when().post(PATH).then().statusCode(400);
    }

    @Test
    void aWriterNeedsTheVersionThatItHasRead() {
        var path = locationOf(created("writer"));
        var revised = Map.of("url", "https://127.0.0.1:8443/other", "eventTypes", List.of("webhook.test"));

        as("writer").body(revised).when().put(path).then().statusCode(428);
        as("writer")
                .header("If-Match", "\"7-json\"")
                .body(revised)
                .when()
                .put(path)
                .then()
                .statusCode(412);
        as("writer")
                .header("If-Match", "\"1-json\"")
                .body(revised)
                .when()
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2-json\"")
                .body("url", equalTo("https://127.0.0.1:8443/other"));
        as("writer")
                .header("If-None-Match", "\"2-json\"")
                .when()
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void aWebhookIsPausedResumedRotatedTestedAndRemoved() {
        var made = created("acts");
        var path = locationOf(made);

        posting("acts")
                .header("If-Match", "*")
                .when()
                .post(path + "/pause")
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"));
        posting("acts")
                .when()
                .post(path + "/test")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/webhook-not-active"));
        posting("acts")
                .header("If-Match", "*")
                .when()
                .post(path + "/resumption")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        posting("acts")
                .header("If-Match", "*")
                .when()
                .post(path + "/resumption")
                .then()
                .statusCode(409);
        posting("acts")
                .header("If-Match", "*")
                .body(Map.of())
                .when()
                .post(path + "/secret-rotation")
                .then()
                .statusCode(200)
                .body("secret", not(equalTo(made.path("secret"))))
                .body("formerSecretUntil", not(nullValue()));
        String message = posting("acts")
                .when()
                .post(path + "/test")
                .then()
                .statusCode(202)
                .extract()
                .path("messageId");
        await().untilAsserted(() -> as("acts")
                .when()
                .get(path + "/deliveries")
                .then()
                .statusCode(200)
                .body("items[0].messageId", equalTo(message))
                .body("items[0].type", equalTo("webhook.test"))
                .body("items[0].attempts.outcome", hasItem("NOT_CONNECTED"))
                .body("items[0].nextAttemptAt", not(nullValue())));
        as("acts").header("If-Match", "*").when().delete(path).then().statusCode(204);
        as("acts").when().get(path).then().statusCode(404);
    }

    @Test
    void anAdmissionThatTheRegistryTellsGoesToWhoHasSubscribed() {
        var path = locationOf(created("map"));
        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish("city", "luang-prabang", 1, "2018-03-23", admitted());
        }

        await().untilAsserted(() -> as("map")
                .queryParam("state", "PENDING")
                .when()
                .get(path + "/deliveries")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("city.admitted"))
                .body("items[0].attempts", hasSize(greaterThanOrEqualTo(1))));
        posting("map")
                .body(Map.of("fromSequence", 1))
                .when()
                .post(path + "/replay")
                .then()
                .statusCode(202)
                .body("more", equalTo(false));
        posting("map").body(Map.of()).when().post(path + "/replay").then().statusCode(400);
        posting("map")
                .body(Map.of("messageId", UUID.randomUUID().toString()))
                .when()
                .post(path + "/replay")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/webhook-message-not-found"));
    }

    private static CityAdmittedV1 admitted() {
        return new CityAdmittedV1(
                "luang-prabang",
                "Luang Prabang",
                "LA",
                "CITY",
                "PILOT",
                "2018-03-23",
                UUID.randomUUID(),
                "List of 23 March 2018",
                "RECORDED",
                "Concept note, 2018");
    }
}
