package ascn.cityregistry.city;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;

import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Calls about cities, as the Secretariat, a member state and its representative make them. */
public final class CityCalls {

    static final String CITIES = "/api/v1/cities";

    private CityCalls() {}

    static RequestSpecification asSecretariat() {
        return as(TestTokens.secretariat());
    }

    static RequestSpecification asRepresentativeOf(String memberState) {
        return as(TestTokens.person("test-nr-" + memberState));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    static String candidacy(String name, String memberState, String occurredOn) {
        return """
                {"name": "%s", "memberState": "%s", "territoryKind": "CITY", "occurredOn": "%s",
                 "source": "Example of the documentation"}
                """.formatted(name, memberState, occurredOn);
    }

    /** A candidate since the middle of 2026; answers its address. */
    public static String candidate(String name, String memberState) {
        return candidateSince(name, memberState, "2026-07-01");
    }

    /** A candidate since that day; answers its address. */
    public static String candidateSince(String name, String memberState, String day) {
        asSecretariat()
                .body(candidacy(name, memberState, day))
                .post(CITIES)
                .then()
                .statusCode(201);
        return CITIES + "/" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A state nominates cities, and they are admitted on that day; its capital is called by its code and Port. */
    public static void admitted(String memberState, String day, String... cities) {
        admission(memberState, day, cities).statusCode(200);
    }

    /** The decision on a new dossier of the state, or the refusal of its submission. */
    static ValidatableResponse admission(String memberState, String day, String... cities) {
        var nominator = TestTokens.nominatorOfThePast(memberState);
        var items = Arrays.stream(cities)
                .map(
                        "{\"name\":\"%s\",\"territoryKind\":\"CITY\",\"chiefSmartCityOfficer\":{\"designation\":\"NOT_ON_RECORD\"}}"
                                ::formatted)
                .collect(joining(","));
        var dossier = as(nominator)
                .body("{\"memberState\":\"%s\",\"cities\":[%s],\"nationalRepresentative\":{\"body\":\"NOT_ON_RECORD\"}}"
                        .formatted(memberState, items))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var submission = as(nominator)
                .header("If-Match", etagOf(dossier))
                .body("{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day))
                .post(dossier + "/submission")
                .then();
        if (submission.extract().statusCode() != 200) {
            return submission;
        }
        return asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body("{\"occurredOn\": \"%s\", \"decisionReference\": \"A decision\", \"source\": \"A test\"}"
                        .formatted(day))
                .post(dossier + "/admission")
                .then();
    }

    /** An act on a city that changes what was read. */
    static ValidatableResponse change(RequestSpecification caller, String city, String act, String body) {
        return caller.header("If-Match", etagOf(city))
                .body(body)
                .post(city + "/" + act)
                .then();
    }

    /** The same by the Secretariat. */
    static ValidatableResponse change(String city, String act, String body) {
        return change(asSecretariat(), city, act, body);
    }

    /** A fact that the Secretariat adds. */
    static ValidatableResponse add(String city, String facts, String body) {
        return asSecretariat().body(body).post(city + "/" + facts).then();
    }

    /** What kind of territory a city is and where it lies, as it is known now. */
    static ValidatableResponse place(String city, String body) {
        return asSecretariat()
                .header("If-Match", etagOf(city))
                .body(body)
                .put(city + "/place")
                .then();
    }

    /** The tag of anything as it is now. */
    public static String etagOf(String address) {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A list as a caller with a token is answered: never from memory. */
    static ValidatableResponse find(String query) {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .urlEncodingEnabled(true)
                .get(CITIES + query)
                .then();
    }
}
