package ascn.actionplan.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogue over HTTP; what is added begins with z-test and is forgotten afterwards. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CatalogueResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("P07 the list of sectors starts with those of the concept note, and the Secretariat adds to it")
    void theListOfSectorsIsExtensible() {
        given().get("/api/v1/sectors")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "transport",
                                "water",
                                "energy",
                                "health",
                                "education",
                                "public-services",
                                "data",
                                "ict"));

        post("/api/v1/sectors", SECTOR).statusCode(201);

        post("/api/v1/sectors", SECTOR)
                .statusCode(409)
                .body("type", equalTo("/problems/sector-on-record"))
                .body("rule", equalTo("P07"));
        given().get("/api/v1/sectors?asOf=2024-12-30").then().body("items.code", not(hasItems("z-test-food")));
        given().get("/api/v1/sectors?asOf=2024-12-31").then().body("items.code", hasItems("z-test-food"));
        given().get("/api/v1/sectors/z-test-none").then().statusCode(404);
    }

    @Test
    @DisplayName("P06 a city's own wording is kept and mapped; another mapping takes the place of the one before")
    void wordingsAreMapped() {
        FollowedNetwork.city("w-port", "XW");
        var first = post("/api/v1/focus-area-wordings", wording("SAFETY_SECURITY"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        post("/api/v1/focus-area-wordings", wording("QUALITY_ENVIRONMENT")).statusCode(201);
        given().auth()
                .oauth2(FollowedNetwork.officer("w-port"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("""
                        {"city": "w-port", "occurredOn": "2022", "source": "A test",
                         "content": {"key": "floods", "title": "Flood gates",
                                     "focusAreasAsWritten": ["z-test  Flood control", "Something else"]}}
                        """)
                .post("/api/v1/projects")
                .then()
                .statusCode(201)
                .body("content.focusAreasAsWritten", contains("z-test  Flood control", "Something else"))
                .body("focusAreasMapped", hasSize(1))
                .body("focusAreasMapped[0].focusArea", equalTo("QUALITY_ENVIRONMENT"));

        given().get("/api/v1/focus-area-wordings/" + first).then().body("focusArea", equalTo("SAFETY_SECURITY"));
    }

    private static String wording(String focusArea) {
        return """
                {"wording": "Z-Test flood Control", "focusArea": "%s", "since": "2018-07-08", "source": "A test"}
                """.formatted(focusArea);
    }

    @Test
    @DisplayName("P16 the catalogue holds instruments with their action lines, ended ones too")
    void instrumentsHaveActionLines() {
        given().get("/api/v1/instruments/aiesc").then().statusCode(200).body("until", equalTo(2015));

        post("/api/v1/instruments", INSTRUMENT).statusCode(201).body("actionLines.code", contains("z-test-1"));

        post("/api/v1/instruments", INSTRUMENT.replace("2016", "2026"))
                .statusCode(409)
                .body(
                        "errors.code",
                        contains("instrument-on-record", "instrument-period-backwards", "action-line-on-record"));
        post(
                        "/api/v1/instruments/z-test/action-lines",
                        "{\"code\": \"z-test-2\", \"label\": \"Two\", \"pillar\": \"ECONOMIC\", \"source\": \"A test\"}")
                .statusCode(200)
                .body("actionLines.code", contains("z-test-1", "z-test-2"));
        post(
                        "/api/v1/instruments/z-test/action-lines",
                        "{\"code\": \"mpac2025-3\", \"label\": \"Two\", \"pillar\": \"ECONOMIC\", \"source\": \"A test\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/action-line-on-record"));
    }

    private static final String SECTOR = """
            {"code": "z-test-food", "label": "Food", "since": "2024", "source": "A test"}
            """;

    private static final String INSTRUMENT = """
            {"code": "z-test", "name": "A plan", "from": 2016, "until": 2020, "source": "A test",
             "actionLines": [{"code": "z-test-1", "label": "One", "pillar": "SOCIO_CULTURAL"}]}
            """;

    private static ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    @AfterEach
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from sector where code like 'z-test%'");
            statement.execute("delete from focus_area_wording where wording_key like 'z-test%'");
            statement.execute("delete from action_line where code like 'z-test%'");
            statement.execute("delete from instrument where code like 'z-test%'");
        }
    }
}
