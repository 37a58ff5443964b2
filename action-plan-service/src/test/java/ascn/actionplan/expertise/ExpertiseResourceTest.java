package ascn.actionplan.expertise;

import static ascn.actionplan.bestpractice.SharingCalls.OFFERS;
import static ascn.actionplan.bestpractice.SharingCalls.ask;
import static ascn.actionplan.bestpractice.SharingCalls.asked;
import static ascn.actionplan.bestpractice.SharingCalls.offer;
import static ascn.actionplan.bestpractice.SharingCalls.offered;
import static ascn.actionplan.bestpractice.SharingCalls.officerOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Offers of expertise over HTTP. Each test has a city of its own, in the state XE. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ExpertiseResourceTest {

    private static final String ANSWER = """
            {"answer": "ACCEPTED", "text": "Two days in November", "occurredOn": "2024-10-20", "source": "A test"}
            """;

    @BeforeEach
    void follow() {
        for (var city : List.of("e-offer", "e-closed", "e-faults", "e-asks", "e-asks-too")) {
            FollowedNetwork.city(city, "XE");
        }
    }

    @Test
    @DisplayName("P23 an offer is found, asked for once at a time, and answered by the offering city")
    void isFoundAskedForAndAnswered() {
        var offer = offered("e-offer", "");
        signedIn(OFFERS + "?city=e-offer&kind=DATA&sector=transport").body("items", hasSize(1));
        signedIn(OFFERS + "?city=e-offer&kind=FACILITY").body("items", hasSize(0));

        var request = asked(offer, "e-asks");
        ask(offer, "e-asks", "2024-10-02")
                .statusCode(409)
                .body("type", equalTo("/problems/expertise-already-asked-for"));
        answer(request, "e-asks").statusCode(403);
        answer(request, "e-offer").statusCode(200).body("answer", equalTo("ACCEPTED"));
        ask(offer, "e-asks", "2024-11-01").statusCode(201);
    }

    @Test
    @DisplayName(
            "P23 what two cities say is listed for the offering city and the Secretariat, and to others only the own")
    void isListedForTheTwo() {
        var offer = offered("e-offer", "");
        var request = asked(offer, "e-asks");
        asked(offer, "e-asks-too");

        officerOf("e-offer").get(offer + "/requests").then().body("items", hasSize(2));
        officerOf("e-asks").get(offer + "/requests").then().body("items", hasSize(1));
        officerOf("e-closed").get(offer + "/requests").then().statusCode(200).body("items", hasSize(0));
        given().auth()
                .oauth2(TestTokens.secretariat())
                .get(offer + "/requests")
                .then()
                .body("items.city", containsInAnyOrder("e-asks", "e-asks-too"));
        officerOf("e-asks").get(request).then().statusCode(200);
        officerOf("e-asks-too")
                .get(request)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/expertise-request-not-found"));
    }

    @Test
    @DisplayName("P23 a withdrawn offer is neither listed nor asked for; what was asked before is still answered")
    void isClosedByItsCity() {
        var offer = offered("e-closed", "");
        var request = asked(offer, "e-asks");

        officerOf("e-closed")
                .header("If-Match", "\"0-json\"")
                .body("""
                        {"reason": "The counters are gone", "occurredOn": "2024-10-10", "source": "A test"}
                        """)
                .post(offer + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo("2024-10-10"));

        signedIn(OFFERS + "?city=e-closed").body("items", hasSize(0));
        signedIn(OFFERS + "?city=e-closed&asOf=2024-10-09").body("items", hasSize(1));
        ask(offer, "e-asks-too", "2024-10-10")
                .statusCode(409)
                .body("type", equalTo("/problems/expertise-offer-closed"));
        answer(request, "e-closed").statusCode(200);
    }

    @Test
    @DisplayName("P23 all that is wrong with an offer is told at once")
    void tellsAllFaults() {
        officerOf("e-faults")
                .body(offer("e-faults", ", \"from\": \"2025-02-01\", \"until\": \"2025-01-31\"")
                        .replace("\"transport\"", "\"flying\""))
                .post(OFFERS)
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("expertise-period-backwards", "sector-unknown"));
    }

    private static ValidatableResponse answer(String request, String city) {
        return officerOf(city)
                .header("If-Match", "\"0-json\"")
                .body(ANSWER)
                .post(request + "/answer")
                .then();
    }

    private static ValidatableResponse signedIn(String address) {
        return given().auth()
                .oauth2(FollowedNetwork.officer("e-asks"))
                .get(address)
                .then()
                .statusCode(200);
    }
}
