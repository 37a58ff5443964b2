package ascn.cityregistry.nomination;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Calls of the Secretariat about admission paths and calls for nominations. */
public final class NominationCalls {

    static final String CALLS = "/api/v1/nomination-calls";
    static final String PATHS = "/api/v1/admission-paths";

    private NominationCalls() {}

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

    /** @param more further members, each with a comma before it */
    static String call(int year, String deadline, String more) {
        return "{\"year\": %d, \"deadline\": \"%s\", \"source\": \"A test\"%s}".formatted(year, deadline, more);
    }

    /** Records a call and answers its id. */
    public static String called(int year, String deadline) {
        return record(CALLS, call(year, deadline, "")).statusCode(201).extract().path("id");
    }

    static String path(String effectiveFrom, String kind, String more) {
        return "{\"effectiveFrom\": \"%s\", \"kind\": \"%s\", \"occurredOn\": \"2026-07\", \"source\": \"A test\"%s}"
                .formatted(effectiveFrom, kind, more);
    }

    /** A call that the documented examples presume, seen by everyone. */
    public static Prepared exampleCall() {
        var id = record(
                        CALLS,
                        "{\"year\": 1967, \"deadline\": \"1967-02\", \"source\": \"Example of the documentation\"}")
                .statusCode(201)
                .extract()
                .<String>path("id");
        return Prepared.anonymously().with("nominationCallId", id);
    }
}
