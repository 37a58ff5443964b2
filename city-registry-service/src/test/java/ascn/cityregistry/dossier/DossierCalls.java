package ascn.cityregistry.dossier;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;

import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;

/** Calls of a member state and of the Secretariat, as the record of 2018 needs them. */
public final class DossierCalls {

    public static final String SUBMISSION = """
            {"occurredOn": "2018-02", "standing": "PLANNED", "source": "Concept note, 2018"}
            """;
    public static final String ADMISSION = """
            {"occurredOn": "2018-03-23", "decisionReference": "List of 26 pilot cities as of 23 March 2018",
             "source": "Concept note, 2018"}
            """;

    private DossierCalls() {}

    public static RequestSpecification asNominatorOf(String memberState) {
        return as(TestTokens.nominatorOfThePast(memberState));
    }

    public static RequestSpecification asSecretariat() {
        return as(TestTokens.secretariat());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    public static String dossierOf(String memberState, String... cities) {
        var items = Arrays.stream(cities)
                .map(
                        "{\"name\":\"%s\",\"territoryKind\":\"CITY\",\"chiefSmartCityOfficer\":{\"designation\":\"NOT_ON_RECORD\"}}"
                                ::formatted)
                .collect(joining(","));
        return "{\"memberState\":\"%s\",\"cities\":[%s],\"nationalRepresentative\":{\"body\":\"NOT_ON_RECORD\"}}"
                .formatted(memberState, items);
    }

    /** Opens a dossier and answers its address. */
    public static String open(String memberState, String... cities) {
        return asNominatorOf(memberState)
                .body(dossierOf(memberState, cities))
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Opens a dossier, submits it and answers its address. */
    public static String submitted(String memberState, String... cities) {
        var dossier = open(memberState, cities);
        submit(memberState, dossier).statusCode(200);
        return dossier;
    }

    /** Opens a dossier, submits it on a day, as precisely as that is given, and answers its address. */
    public static String submittedOn(String day, String memberState, String... cities) {
        var dossier = open(memberState, cities);
        submit(memberState, dossier, "{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day))
                .statusCode(200);
        return dossier;
    }

    /** Submits a dossier as it is now. */
    public static ValidatableResponse submit(String memberState, String dossier) {
        return submit(memberState, dossier, SUBMISSION);
    }

    /** As above, with this body. */
    public static ValidatableResponse submit(String memberState, String dossier, String submission) {
        return asNominatorOf(memberState)
                .header("If-Match", etagOf(dossier))
                .body(submission)
                .when()
                .post(dossier + "/submission")
                .then();
    }

    /** Records the decision on a dossier as it is now. */
    public static ValidatableResponse admit(String dossier, String decision) {
        return asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(decision)
                .when()
                .post(dossier + "/admission")
                .then();
    }

    public static String etagOf(String dossier) {
        return asSecretariat()
                .when()
                .get(dossier)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
