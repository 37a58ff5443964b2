package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.SUBMISSION;
import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.dossierOf;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;
import static ascn.cityregistry.dossier.DossierCalls.open;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import ascn.contracts.identity.Role;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is turned away before any rule of a dossier is asked, and what a request that cannot be read is told. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DossierRefusalsTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("M05 no role but the nominator's opens a dossier")
    void onlyNominatorsOpen(Role role) {
        var status = role == Role.AMS_NOMINATOR ? 400 : 403;

        given().auth()
                .oauth2(TestTokens.with(role))
                .contentType(ContentType.JSON)
                .body("{}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(status);
    }

    @Test
    @DisplayName("M05 a nominator neither nominates for another state nor sees its dossier")
    void anotherStatesDossierIsOutOfReach() {
        var dossier = open("KH", "Phnom Penh");

        asNominatorOf("LA")
                .body(dossierOf("KH", "Phnom Penh"))
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/dossier-of-another-member-state"))
                .body("rule", equalTo("M05"));
        asNominatorOf("LA").when().get(dossier).then().statusCode(404);
        asNominatorOf("LA")
                .body(SUBMISSION)
                .when()
                .post(dossier + "/submission")
                .then()
                .statusCode(404);
        asSecretariat().when().get(dossier).then().statusCode(200);
    }

    @Test
    @DisplayName("M16 a state that is not in ASEAN is named as such")
    void anUnknownStateIsRefused() {
        asNominatorOf("JP")
                .body(dossierOf("JP", "Yokohama"))
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-member-state"));
    }

    @Test
    @DisplayName("N01 without the right to enter the record, an act takes effect today")
    void thePastNeedsARight() {
        var dossier = open("PH", "Manila");

        given().auth()
                .oauth2(TestTokens.nominatorOf("PH"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "7d8f1c1e-0000-7000-8000-000000000001")
                .header("If-Match", etagOf(dossier))
                .body(SUBMISSION)
                .when()
                .post(dossier + "/submission")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/past-act-not-allowed"))
                .body("rule", equalTo("N01"));
    }

    @Test
    void allInvalidValuesAreNamedAtOnce() {
        asNominatorOf("LA")
                .body(
                        "{\"memberState\":\"Laos\",\"cities\":[{\"name\":\"\",\"territoryKind\":\"CITY\"},{\"name\":\"X\"}]}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/memberState", "/cities/0/name", "/cities/1/territoryKind"));
    }

    @Test
    void aBodyThatCannotBeReadSaysWhereAndNothingOfTheInside() {
        asNominatorOf("LA")
                .body("{\"memberState\":\"LA\",\"cites\":[]}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cites"))
                .body("errors[0].code", equalTo("unknown-property"))
                .body("errors[0].remedy", containsString("cities"))
                .body("detail", not(containsString("ascn.")));
        asNominatorOf("LA")
                .body("{\"memberState\":\"LA\",\"cities\":[{\"name\":7,\"territoryKind\":\"CITY\"}]}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cities/0/name"));
        asNominatorOf("LA")
                .body("{\"memberState\":\"LA\",\"cities\":[{\"name\":\"X\",\"territoryKind\":\"VILLAGE\"}]}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("errors[0].remedy", containsString("REGENCY"));
        asNominatorOf("LA")
                .body("{\"memberState\":")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("malformed-json"));
        asNominatorOf("LA").when().post("/api/v1/dossiers").then().statusCode(400);
    }

    @Test
    void whatCannotBeReadAndWhatBreaksALimitAreNamedTogether() {
        asNominatorOf("LA")
                .body("{\"memberState\":\"Laos\",\"cities\":[{\"name\":7,\"territoryKind\":\"VILLAGE\"},"
                        + "{\"territoryKind\":\"CITY\"}],\"colour\":1}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        hasItems(
                                "/memberState",
                                "/cities/0/name",
                                "/cities/0/territoryKind",
                                "/cities/1/name",
                                "/colour"));
    }

    @Test
    void aBodyIsReadBeforeItsSubjectIsLookedForAndThatBeforeItsVersion() {
        var nowhere = "/api/v1/dossiers/00000000-0000-7000-8000-000000000000";

        asNominatorOf("LA").body("{\"colour\":1}").when().put(nowhere).then().statusCode(400);
        asNominatorOf("LA")
                .body(dossierOf("LA", "Vientiane"))
                .when()
                .put(nowhere)
                .then()
                .statusCode(404);
    }

    @Test
    void aTokenThatIsNotForUsIsRefused() {
        for (var token : new String[] {
            "garbage", TestTokens.forAnotherAudience(), TestTokens.ofAnotherIssuer(), TestTokens.expired()
        }) {
            given().auth()
                    .oauth2(token)
                    .when()
                    .get("/api/v1/dossiers")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", equalTo("/problems/unauthenticated"));
        }
        given().when().get("/api/v1/dossiers").then().statusCode(401);
    }
}
