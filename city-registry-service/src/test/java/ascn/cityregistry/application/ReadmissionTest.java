package ascn.cityregistry.application;

import static ascn.cityregistry.application.ApplicationCalls.SUBMISSION;
import static ascn.cityregistry.application.ApplicationCalls.admission;
import static ascn.cityregistry.application.ApplicationCalls.admit;
import static ascn.cityregistry.application.ApplicationCalls.submitted;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.dossier.DossierCalls;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A city that left the network and came back, over HTTP. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ReadmissionTest {

    private static final String CITY = "/api/v1/cities/qr-east";

    @Test
    @DisplayName("M09 a pilot that was withdrawn comes back as no pilot; what it was on earlier days is not rewritten")
    void aWithdrawnPilotComesBack() {
        MemberStateCalls.joined("QR", "2018-01-15");
        DossierCalls.admit(DossierCalls.submitted("QR", "QR Port", "QR East"), DossierCalls.ADMISSION)
                .statusCode(200);
        withdrawn("2020-05-01").statusCode(200);

        admit(submitted("QR", "QR East", SUBMISSION.replace("2024-06", "2023-06")), admission("2023-07-12", ""))
                .statusCode(200);

        on("2020-04-30")
                .body("status", equalTo("MEMBER"))
                .body("cohort", equalTo("PILOT"))
                .body("admittedOn", equalTo("2018-03-23"))
                .body("withdrawnOn", nullValue());
        on("2020-05-01")
                .body("status", equalTo("WITHDRAWN"))
                .body("cohort", equalTo("PILOT"))
                .body("withdrawnOn", equalTo("2020-05-01"));
        on("2023-07-11").body("status", equalTo("WITHDRAWN"));
        on("2023-07-12")
                .body("status", equalTo("MEMBER"))
                .body("cohort", equalTo("MEMBER"))
                .body("admittedOn", equalTo("2023-07-12"))
                .body("withdrawnOn", nullValue());
        given().get(CITY + "/history")
                .then()
                .statusCode(200)
                .body("memberships.cohort", contains("PILOT", "MEMBER"))
                .body("memberships.withdrawnOn", contains("2020-05-01", null));
        pilotsOn("2020-04-30").body("items.id", contains("qr-east", "qr-port"));
        pilotsOn("2023-07-12").body("items.id", contains("qr-port"));
    }

    private static ValidatableResponse withdrawn(String day) {
        return given().auth()
                .oauth2(TestTokens.personOfThePast("test-nr-QR"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", DossierCalls.etagOf(CITY))
                .body("{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day))
                .post(CITY + "/withdrawal")
                .then();
    }

    private static ValidatableResponse on(String day) {
        return given().get(CITY + "?asOf=" + day).then().statusCode(200);
    }

    private static ValidatableResponse pilotsOn(String day) {
        return given().get("/api/v1/cities?memberState=QR&cohort=PILOT&asOf=" + day)
                .then()
                .statusCode(200);
    }
}
