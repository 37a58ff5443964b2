package ascn.cityregistry.memberstate;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;

/** Calls about member states, as the Secretariat makes them. Codes from XA to XZ are nobody's: tests take them. */
public final class MemberStateCalls {

    private MemberStateCalls() {}

    static RequestSpecification asSecretariat() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    static String accession(String code, String occurredOn) {
        return """
                {"code": "%s", "name": "State %s", "capital": {"cityId": "%s-port", "name": "%s Port"},
                 "occurredOn": "%s", "source": "A test"}
                """.formatted(code, code, code.toLowerCase(Locale.ROOT), code, occurredOn);
    }

    /** A state that no other test knows accedes. */
    public static void joined(String code, String occurredOn) {
        asSecretariat()
                .body(accession(code, occurredOn))
                .post("/api/v1/member-states")
                .then()
                .statusCode(201);
    }

    /** The tag of a member state as it is now. */
    public static String etagOf(String code) {
        return given().get("/api/v1/member-states/" + code)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static String move(String cityId, String occurredOn) {
        return """
                {"capital": {"cityId": "%s", "name": "%s"}, "occurredOn": "%s", "source": "A test"}
                """.formatted(cityId, cityId, occurredOn);
    }
}
