package ascn.cityregistry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every service does alike, shown on this one. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ConventionsTest {

    @Test
    void theTypeOfAProblemLeadsToAPage() {
        given().when()
                .get("/problems/capital-missing")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Capital missing"))
                .body(containsString("M03"));
        given().when().get("/problems/no-such-thing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aRequestKeepsTheIdThatItsCallerChose() {
        given().header("X-Correlation-Id", "from-jakarta-7")
                .when()
                .get("/api/v1/cities")
                .then()
                .header("X-Correlation-Id", equalTo("from-jakarta-7"));
        given().header("X-Correlation-Id", "not <safe>")
                .when()
                .get("/api/v1/cities")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void answersSayHowTheyMayBeKeptAndNothingOfTheServer() {
        given().when()
                .get("/api/v1/member-states")
                .then()
                .header("Cache-Control", equalTo("no-cache"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Server", nullValue());
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Vary", containsString("Authorization"));
    }

    @Test
    @DisplayName("M16 the member states are data: eleven today, with their capitals")
    void memberStatesAreListedWithTheirCapitals() {
        given().when()
                .get("/api/v1/member-states")
                .then()
                .statusCode(200)
                .body("size()", equalTo(11))
                .body("code", hasItem("TL"))
                .body("find { it.code == 'VN' }.capital.cityId", equalTo("ha-noi"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType("application/json")
                .body("{\"memberState\":\"" + "x".repeat(300_000) + "\"}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/content-too-large"));
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        given().when()
                .get("/api/v1/cities/atlantis")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/city-not-found"));
        given().when().delete("/api/v1/cities").then().statusCode(405).contentType("application/problem+json");
        given().queryParam("limit", "0").when().get("/api/v1/cities").then().statusCode(400);
        given().queryParam("cursor", "made by hand")
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(400);
    }
}
