package ascn.cityregistry.quota;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Calls of the Secretariat that record decisions on the quota. */
public final class QuotaCalls {

    static final String LIST_OF_2018 = "List of 26 pilot cities as of 23 March 2018";

    private QuotaCalls() {}

    static ValidatableResponse record(String path, String body) {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .when()
                .post(path)
                .then();
    }

    static ValidatableResponse recordPolicy(String effectiveFrom, int citiesPerState) {
        return record("/api/v1/quota-policies", policy(effectiveFrom, citiesPerState, ""));
    }

    /** @param more further members, each with a comma before it */
    static String policy(String effectiveFrom, int citiesPerState, String more) {
        return """
                {"occurredOn": "2018", "effectiveFrom": "%s", "citiesPerState": %d,
                 "decisionReference": "A decision of the tests", "source": "A test"%s}
                """.formatted(effectiveFrom, citiesPerState, more);
    }

    /** Records a waiver that has no end, and answers its id. */
    public static String waived(String memberState, int cities, String since) {
        return recordWaiver(memberState, cities, since, "")
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse recordWaiver(String memberState, int cities, String since, String more) {
        return record("/api/v1/quota-waivers", waiver(memberState, cities, since, more));
    }

    static String waiver(String memberState, int cities, String since, String more) {
        return """
                {"occurredOn": "2018-03-23", "memberState": "%s", "cities": %d, "since": "%s",
                 "decisionReference": "%s", "source": "Concept Note: ASEAN Smart Cities Network (2018)"%s}
                """.formatted(memberState, cities, since, LIST_OF_2018, more);
    }
}
