package ascn.cityregistry.shepherd;

import static io.restassured.RestAssured.given;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Terms of the shepherd, as the Secretariat writes them down. */
public final class ShepherdTermCalls {

    static final String TERMS = "/api/v1/shepherd-terms";

    private ShepherdTermCalls() {}

    /** The terms of the record, 2018 to 2027, entered where they are not yet. */
    public static void theTermsOfTheRecord() {
        ChairmanshipCalls.theCalendarOfTheRecord();
        boolean entered =
                given().get(TERMS + "?asOf=2018-04-28").then().extract().<Integer>path("items.size()") > 0;
        if (!entered) {
            recorded(term("SG", "2018-04-28", "2019-08-23", "INFORMAL"));
            recorded(term("SG", "2019-08-23", "2021-08-30", "ELECTED"));
            recorded(term("SG", "2021-08-30", "2023-07-12", "RENEWED"));
            recorded(term("ID", "2023-07-12", "2025", "ELECTED"));
            recorded(term("ID", "2025", "2027", "RENEWED"));
        }
    }

    /** A term that was renewed, which asks for no change of Chair; answers its address. */
    public static String renewed(String memberState, String from, String until) {
        return recorded(term(memberState, from, until, "RENEWED"));
    }

    static String recorded(String body) {
        return posted(body).statusCode(201).extract().header("Location");
    }

    static ValidatableResponse posted(String body) {
        return asSecretariat().body(body).post(TERMS).then();
    }

    static ValidatableResponse put(String term, String body) {
        return asSecretariat()
                .header("If-Match", etagOf(term))
                .body(body)
                .put(term)
                .then();
    }

    static RequestSpecification asSecretariat() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    static String term(String memberState, String from, String until, String kind) {
        return """
                {"memberState": "%s", "from": "%s", "until": "%s", "kind": "%s", "source": "A test"}
                """.formatted(memberState, from, until, kind);
    }

    static String planned(String memberState, String from, String until, String kind) {
        return term(memberState, from, until, kind).replace("\"kind\"", "\"standing\": \"PLANNED\", \"kind\"");
    }

    static String correction(String memberState, String from, String until, String kind) {
        return term(memberState, from, until, kind).replace("\"kind\"", "\"reason\": \"It was wrong\", \"kind\"");
    }

    static String etagOf(String term) {
        return given().get(term).then().statusCode(200).extract().header("ETag");
    }
}
