package ascn.actionplan.workshop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Workshops over HTTP. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class WorkshopResourceTest {

    @Test
    @DisplayName("P18 the Secretariat records a workshop with planned and actual days, and corrects it with a reason")
    void aWorkshopIsRecordedAndCorrected() {
        var workshop = "/api/v1/workshops/" + ExampleWorkshops.recorded();
        given().get(workshop)
                .then()
                .statusCode(200)
                .body("plannedDays", equalTo(5))
                .body("heldDays", equalTo(4))
                .body("participants.role", contains("CHIEF_SMART_CITY_OFFICER", "NATIONAL_REPRESENTATIVE"));

        asSecretariat()
                .header("If-Match", "\"0-json\"")
                .body(ExampleWorkshops.WORKSHOP
                        .replace("\"2018-05-25\"", "\"2018-05-24\"")
                        .replace("\"source\"", "\"reason\": \"A day less\", \"source\""))
                .put(workshop)
                .then()
                .statusCode(200)
                .body("heldDays", equalTo(3))
                .body("reason", equalTo("A day less"));
        given().get("/api/v1/workshops").then().body("items.heldDays", hasItem(3));
    }

    @Test
    @DisplayName("N01 a workshop that has not been held yet is planned")
    void aWorkshopOfTheFutureIsPlanned() {
        asSecretariat()
                .body(ExampleWorkshops.WORKSHOP.replace("2018-05", "2091-05"))
                .post("/api/v1/workshops")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        asSecretariat()
                .body("""
                        {"title": "Next workshop", "place": "NOT_ON_RECORD", "plannedOn": "2091-05", "source": "A test"}
                        """)
                .post("/api/v1/workshops")
                .then()
                .statusCode(201)
                .body("standing", equalTo("PLANNED"));
    }

    private static RequestSpecification asSecretariat() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }
}
