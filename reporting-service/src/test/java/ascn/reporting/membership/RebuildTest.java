package ascn.reporting.membership;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.identity.Role;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The membership read model, built anew from the real topic while it is read. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RebuildTest {

    private static final String PATH = "/api/v1/rebuilds";

    private static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "The rule for cohorts changed"));
    }

    private static ValidatableResponse vientiane() {
        return given().queryParam("asOf", "2026-01-01")
                .when()
                .get("/api/v1/dashboard/overview")
                .then()
                .statusCode(200)
                .body("memberCities.byMemberState.find { it.memberState == 'LA' }.cities", equalTo(1));
    }

    @Test
    void theOperatorRebuildsAndReadersSeeTheSame() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            var admitted = new CityAdmittedV1(
                    "vientiane",
                    "Vientiane",
                    "LA",
                    "CITY",
                    "PILOT",
                    "2018-03-23",
                    UUID.fromString("01960000-0000-7000-8000-000000000001"),
                    "List of 23 March 2018",
                    "RECORDED",
                    "Concept note, 2018");
            registry.publish("city", "vientiane", 1, "2018-03-23", admitted);
        }
        await().untilAsserted(RebuildTest::vientiane);

        var begun = as(TestTokens.with(Role.OPERATOR))
                .when()
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(TestTokens.with(Role.OPERATOR))
                .when()
                .get(PATH + "/" + begun)
                .then()
                .statusCode(200)
                .body("state", equalTo("SWITCHED"))
                .body("detail", nullValue())
                .body("sources.source", hasItem("/city-registry-service")));
        vientiane();
        as(TestTokens.with(Role.OPERATOR))
                .when()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(begun));
    }

    @Test
    void onlyTheOperatorRebuilds() {
        as(TestTokens.secretariat()).when().post(PATH).then().statusCode(403);
        as(TestTokens.with(Role.OPERATOR))
                .when()
                .get(PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/rebuild-not-found"));
    }
}
