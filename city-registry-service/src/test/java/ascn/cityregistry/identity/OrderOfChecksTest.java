package ascn.cityregistry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who calls is asked first, what the call carries is asked later: 401, 403, 413 and 415, 400, 404, 428. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class OrderOfChecksTest {

    private static final String TOO_LARGE = "\"" + "x".repeat(300_000) + "\"";
    private static final String DOSSIER = "/api/v1/dossiers/" + UUID.fromString("00000000-0000-7000-8000-000000000000");
    private static final String OF_VIET_NAM = """
            {"memberState": "VN", "cities": [{"name": "Ha Noi", "territoryKind": "CITY"}]}""";

    @Test
    void aStrangerLearnsNothingOfWhatHeSends() {
        for (var send : sendings(RestAssured.given())) {
            assertThat(send.statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aCallerWithoutTheRoleLearnsNothingOfWhatHeSends() {
        for (var send : sendings(RestAssured.given().auth().oauth2(TestTokens.secretariat()))) {
            assertThat(send.statusCode()).isEqualTo(403);
        }
    }

    private static List<Response> sendings(RequestSpecification caller) {
        return List.of(
                given(caller).contentType("text/plain").body("x").post("/api/v1/dossiers"),
                given(caller).contentType("application/xml").body("<x/>").put(DOSSIER),
                given(caller).body(new byte[] {1}).post("/api/v1/dossiers"),
                given(caller).contentType("application/json").body(TOO_LARGE).post("/api/v1/dossiers"),
                given(caller)
                        .accept("image/png")
                        .contentType("application/json")
                        .body("{")
                        .put(DOSSIER),
                given(caller).post("/api/v1/dossiers"));
    }

    private static RequestSpecification given(RequestSpecification template) {
        return RestAssured.given().spec(template);
    }

    @Test
    void thenTheMediaTypeIsAskedThenTheBodyThenTheThing() {
        assertThat(nominator().contentType("text/plain").body("{").put(DOSSIER).statusCode())
                .isEqualTo(415);
        assertThat(nominator()
                        .contentType("application/json")
                        .body(TOO_LARGE)
                        .put(DOSSIER)
                        .statusCode())
                .isEqualTo(413);
        assertThat(nominator()
                        .contentType("application/json")
                        .body("{")
                        .put(DOSSIER)
                        .statusCode())
                .isEqualTo(400);
        assertThat(nominator()
                        .contentType("application/json")
                        .body(OF_VIET_NAM)
                        .put(DOSSIER)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theConditionIsAskedForBeforeTheRule() {
        MemberStateCalls.joined("QT", "2019-01-01");
        var draft = RestAssured.given()
                .auth()
                .oauth2(TestTokens.nominatorOf("QT"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"memberState\": \"QT\"}")
                .post("/api/v1/dossiers")
                .header("Location");

        // It lacks everything, which is a rule's business; that the caller does not say what he has read comes first.
        assertThat(RestAssured.given()
                        .auth()
                        .oauth2(TestTokens.nominatorOf("QT"))
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{}")
                        .post(draft + "/submission")
                        .statusCode())
                .isEqualTo(428);
    }

    private static RequestSpecification nominator() {
        return RestAssured.given().auth().oauth2(TestTokens.nominatorOf("VN"));
    }

    @Test
    void whatIsNotThereIsToldToEveryone() {
        assertThat(RestAssured.given().get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(RestAssured.given().delete("/api/v1/dossiers").statusCode()).isEqualTo(405);
        assertThat(RestAssured.given().head("/api/v1/dossiers").statusCode()).isEqualTo(401);
    }

    @Test
    void refusalsAreCountedByKindAndNeverByCaller() {
        RestAssured.given().get("/api/v1/dossiers");
        nominator().get("/api/v1/event-log/events/" + UUID.fromString("00000000-0000-7000-8000-000000000000"));

        assertThat(RestAssured.given().get("/q/metrics").asString())
                .contains("authz_denied_total{reason=\"unauthenticated\",status=\"401\"")
                .contains("authz_denied_total{reason=\"not-permitted\",status=\"403\"");
    }
}
