package ascn.cityregistry.dossier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DossierResourceTest {

    @Test
    void smoke() {
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType(ContentType.JSON)
                .body("""
            {"memberState":"ID","cities":[{"name":"Makassar","territoryKind":"CITY"}]}""")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all()
                .statusCode(201);
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType(ContentType.JSON)
                .body("""
            {"memberState":"ID","cities":[{"name":"Makassar","territoryKind":"CITYX"}]}""")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType(ContentType.JSON)
                .body("""
            {"memberState":"IDx","cities":[{"name":"","territoryKind":"CITY"}]}""")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType(ContentType.JSON)
                .body("""
            {"memberState":"ID","cities":[{"nmae":"","territoryKind":"CITY"}]}""")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType(ContentType.JSON)
                .body("{")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType(ContentType.JSON)
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType(ContentType.TEXT)
                .body("x")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().when().post("/api/v1/dossiers").then().log().all();
        given().auth().oauth2("x").when().post("/api/v1/dossiers").then().log().all();
        given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .body("{}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().when().get("/api/v1/nothing").then().log().all();
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/dossiers?limit=0")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/dossiers")
                .then()
                .log()
                .all();
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/dossiers/xx")
                .then()
                .log()
                .all();
        given().when().get("/api/v1/cities?asOf=xx").then().log().all();
        given().when().get("/api/v1/cities").then().log().all();
        given().when().get("/api/v1/member-states").then().log().status();
    }
}
