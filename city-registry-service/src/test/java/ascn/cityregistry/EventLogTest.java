package ascn.cityregistry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import ascn.contracts.event.cityregistry.DossierSubmittedV1;
import ascn.contracts.identity.Role;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The event log over HTTP, shown on this service. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class EventLogTest {

    private static final String EVENT_LOG = "/api/v1/event-log";

    @Inject
    Outbox outbox;

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static RequestSpecification asOperator() {
        return as(TestTokens.with(Role.OPERATOR));
    }

    /** A fact that no feature of this service follows, so that no other test sees it. */
    private void tellSomething() {
        var dossier = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        new AggregateRef("dossier", dossier.toString()),
                        new DossierSubmittedV1(
                                dossier, "LA", List.of("vientiane"), "NOT_ON_RECORD", "2018-02", "PLANNED", null),
                        new Recording("2018-02", Instant.parse("2026-11-22T03:00:00Z"), "actor")));
    }

    private static JsonPath checkpoint(UUID key) {
        return as(TestTokens.secretariat())
                .header("Idempotency-Key", key)
                .when()
                .post(EVENT_LOG + "/checkpoint")
                .then()
                .statusCode(200)
                .body("service", equalTo("city-registry-service"))
                .body("digest", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .jsonPath();
    }

    private static List<String> typesAfter(long position) {
        return as(TestTokens.secretariat())
                .queryParam("after", position)
                .when()
                .get(EVENT_LOG + "/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.type", String.class);
    }

    @Test
    void aCheckpointCoversEverythingThatWasCommittedBeforeItAndIsToldWhenThereIsNews() {
        long before = checkpoint(UUID.randomUUID()).getLong("headPosition");
        tellSomething();
        tellSomething();

        var made = checkpoint(UUID.randomUUID());

        long head = made.getLong("headPosition");
        assertThat(typesAfter(before).subList(0, (int) (head - before)))
                .filteredOn("ascn.city-registry.dossier-submitted.v1"::equals)
                .hasSizeGreaterThanOrEqualTo(2);
        await().untilAsserted(() -> assertThat(typesAfter(head)).contains("ascn.city-registry.checkpoint-reached.v1"));
    }

    @Test
    void theSameKeyIsAnsweredWithTheSameCheckpoint() {
        var key = UUID.randomUUID();
        tellSomething();
        var first = checkpoint(key);
        tellSomething();

        var second = checkpoint(key);

        assertThat(second.getLong("headPosition")).isEqualTo(first.getLong("headPosition"));
        assertThat(second.getString("digest")).isEqualTo(first.getString("digest"));
    }

    @Test
    void aCheckpointNeedsATokenAndAKey() {
        given().when().post(EVENT_LOG + "/checkpoint").then().statusCode(401);
        as(TestTokens.secretariat())
                .when()
                .post(EVENT_LOG + "/checkpoint")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-missing"));
    }

    @Test
    void anOperatorSendsAPartOfTheArchiveAgainAndSeesHowFarItIs() {
        tellSomething();
        checkpoint(UUID.randomUUID());
        var asked = await().until(
                        () -> asOperator()
                                .header("Idempotency-Key", UUID.randomUUID())
                                .body("{\"from\": 1, \"to\": 1}")
                                .when()
                                .post(EVENT_LOG + "/republication"),
                        answer -> answer.statusCode() == 201);

        await().untilAsserted(() -> asOperator()
                .when()
                .get(asked.header("Location"))
                .then()
                .statusCode(200)
                .body("asked", equalTo(1))
                .body("done", equalTo(1))
                .body("state", equalTo("DONE")));
    }

    @Test
    void aRangeThatWasNeverToldIsRefused() {
        asOperator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"from\": 1, \"to\": 1000000}")
                .when()
                .post(EVENT_LOG + "/republication")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/republication-range-invalid"));
        asOperator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"from\": 0}")
                .when()
                .post(EVENT_LOG + "/republication")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"));
        asOperator()
                .when()
                .get(EVENT_LOG + "/republication/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/republication-not-found"));
    }

    @Test
    void republicationIsForOperatorsOnly() {
        as(TestTokens.secretariat())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"from\": 1}")
                .when()
                .post(EVENT_LOG + "/republication")
                .then()
                .statusCode(403);
    }

    @Test
    void theArchiveIsReadByPosition() {
        tellSomething();
        tellSomething();
        checkpoint(UUID.randomUUID());

        asOperator()
                .queryParam("after", 1)
                .queryParam("limit", 1)
                .when()
                .get(EVENT_LOG + "/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].sourcePosition", equalTo(2))
                .body("next", equalTo(2));
        as(TestTokens.nominatorOf("ID"))
                .when()
                .get(EVENT_LOG + "/events")
                .then()
                .statusCode(403);
    }

    @Test
    void whoAsksWhatWasSeenNamesASourceAndABoundedTime() {
        for (var wrong : List.of("source=atlantis", "source=twinning-service&wait=11", "atLeast=1", "wait=x")) {
            as(TestTokens.secretariat())
                    .when()
                    .get(EVENT_LOG + "/seen?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", containsString("invalid"));
        }
        as(TestTokens.secretariat())
                .when()
                .get(EVENT_LOG + "/seen?source=/twinning-service&atLeast=1&wait=1")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }
}
