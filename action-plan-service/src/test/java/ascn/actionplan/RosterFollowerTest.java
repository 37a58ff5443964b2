package ascn.actionplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.contracts.record.PartialDate;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Roster;
import ascn.roster.RosterCity;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the registry tells arrives in this service's own copy, over a real topic. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RosterFollowerTest {

    private static final RosterCity TERNATE =
            new RosterCity("ternate", "Ternate", "ID", "CITY", "PILOT", PartialDate.parse("2018-03-23"));

    @Inject
    Roster roster;

    @Test
    void anAdmittedCityIsInTheRosterFromItsDayOn() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish("city", "ternate", 1, "2018-03-23", admitted());
        }

        await().until(() -> roster.city("ternate").isPresent());
        assertThat(roster.membersOn(LocalDate.parse("2018-03-23"))).contains(TERNATE);
        assertThat(roster.membersOn(LocalDate.parse("2018-03-22"))).doesNotContain(TERNATE);
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/event-log/seen")
                .then()
                .statusCode(200)
                .body("[0].source", equalTo("/city-registry-service"))
                .body("[0].seenUpTo", greaterThanOrEqualTo(1));
    }

    private static CityAdmittedV1 admitted() {
        return new CityAdmittedV1(
                "ternate",
                "Ternate",
                "ID",
                "CITY",
                "PILOT",
                "2018-03-23",
                UUID.randomUUID(),
                "List of 23 March 2018",
                "RECORDED",
                "Concept note, 2018");
    }

    @Test
    void theServiceIsAliveReadyAndDescribed() {
        given().when().get("/q/health/live").then().statusCode(200);
        given().when().get("/q/health/ready").then().statusCode(200);
        given().when().get("/q/openapi").then().statusCode(200);
    }
}
