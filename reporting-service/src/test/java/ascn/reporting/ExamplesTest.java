package ascn.reporting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.platform.testsupport.DocumentedExamples;
import ascn.platform.testsupport.EventExamples;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.platform.testsupport.WebhookExamples;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The examples presume one city of the registry. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ExamplesTest extends DocumentedExamples {

    private UUID event;

    @BeforeEach
    void follow() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            event = registry.publish("city", "bandar-seri-begawan", 1, "2018-03-23", admitted())
                    .id();
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> RestAssured.given()
                .queryParam("asOf", "2018-03-23")
                .get("/api/v1/dashboard/overview")
                .then()
                .body("memberCities.byMemberState[0].memberState", equalTo("BN")));
    }

    private final EventExamples events = EventExamples.withReadModels();

    @AfterEach
    void tidy() {
        events.tidy();
    }

    @Override
    protected Prepared given(String operationId) {
        return switch (operationId) {
            case "findEvent" -> Prepared.by(TestTokens.secretariat()).with("eventId", event.toString());
            case "findAuditEntries" -> Prepared.by(TestTokens.secretariat());
            default ->
                EventExamples.withReadModels()
                        .given(operationId)
                        .or(() -> WebhookExamples.given(operationId))
                        .orElseGet(Prepared::anonymously);
        };
    }

    private static CityAdmittedV1 admitted() {
        return new CityAdmittedV1(
                "bandar-seri-begawan",
                "Bandar Seri Begawan",
                "BN",
                "CITY",
                "PILOT",
                "2018-03-23",
                UUID.randomUUID(),
                "List of 23 March 2018",
                "RECORDED",
                "Concept note, 2018");
    }
}
