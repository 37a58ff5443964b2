package ascn.cityregistry.secretariat;

import static ascn.cityregistry.secretariat.SecretariatUnitCalls.UNITS;
import static ascn.cityregistry.secretariat.SecretariatUnitCalls.as;
import static ascn.cityregistry.secretariat.SecretariatUnitCalls.asSecretariat;
import static ascn.cityregistry.secretariat.SecretariatUnitCalls.etagOf;
import static ascn.cityregistry.secretariat.SecretariatUnitCalls.recorded;
import static ascn.cityregistry.secretariat.SecretariatUnitCalls.unit;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import ascn.contracts.identity.Role;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The unit of the Secretariat over HTTP, told for the years before 1970. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class SecretariatUnitResourceTest {

    private static final String BRANCH = "ASEAN Economic Community Branch";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forget() {
        SecretariatUnitCalls.forget(database);
    }

    @Test
    @DisplayName("C15 the unit has the name and the parent of the day: an entry holds until the next one takes over")
    void theNameOfTheDay() {
        recorded("Connectivity Division", "NOT_ON_RECORD", "1965-06-01");
        recorded("Infrastructure Division", BRANCH, "1960-01");

        given().get(UNITS + "?asOf=1960-01-30").then().statusCode(200).body("items", equalTo(List.of()));
        for (var day : List.of("1960-01-31", "1965-05-31")) {
            given().get(UNITS + "?asOf=" + day)
                    .then()
                    .body("items.name", equalTo(List.of("Infrastructure Division")))
                    .body("items.parent", equalTo(List.of(BRANCH)));
        }
        given().get(UNITS + "?asOf=1965-06-01")
                .then()
                .body("items.name", equalTo(List.of("Connectivity Division")))
                .body("items.parent", equalTo(List.of("NOT_ON_RECORD")));
        given().get(UNITS)
                .then()
                .body("items.findAll { it.from < '1970' }.from", equalTo(List.of("1960-01", "1965-06-01")));
    }

    @Test
    @DisplayName("C15 one entry takes over on a day, whether it is recorded or corrected")
    void oneEntryADay() {
        var first = recorded("Infrastructure Division", BRANCH, "1960-01-31");
        recorded("Connectivity Division", BRANCH, "1960-02-01");

        asSecretariat()
                .body(unit("Another Division", BRANCH, "1960-01", ""))
                .post(UNITS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/secretariat-unit-on-record"))
                .body("rule", equalTo("C15"))
                .body("detail", containsString("1960-01-31"));
        asSecretariat()
                .header("If-Match", etagOf(first))
                .body(unit("Infrastructure Division", BRANCH, "1960-02-01", ", \"reason\": \"A test\""))
                .put(first)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/secretariat-unit-on-record"));
    }

    @Test
    @DisplayName("C15 the name is data of the Secretariat: nobody else records or corrects it")
    void onlyTheSecretariat() {
        var unit = recorded("Infrastructure Division", BRANCH, "1960-01-31");

        for (var role : List.of(Role.AMS_NOMINATOR, Role.BODY_SECRETARY, Role.OPERATOR)) {
            as(TestTokens.with(role))
                    .body(unit("Another Division", BRANCH, "1961", ""))
                    .post(UNITS)
                    .then()
                    .statusCode(403);
            as(TestTokens.with(role))
                    .header("If-Match", "*")
                    .body(unit("Another Division", BRANCH, "1961", ", \"reason\": \"A test\""))
                    .put(unit)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    @DisplayName("N01 a correction supersedes the entry, and what was known before stays answerable")
    void aCorrectionKeepsWhatWasKnown() {
        var unit = recorded("Infrastructure Division", BRANCH, "1960-01-31");
        var tag = etagOf(unit);
        var before = Instant.now();
        var correction = unit("Infrastructure Division", BRANCH, "1961-01-31", ", \"reason\": \"Another year\"");

        asSecretariat()
                .header("If-Match", tag)
                .body(correction)
                .put(unit)
                .then()
                .statusCode(200)
                .body("from", equalTo("1961-01-31"))
                .body("reason", equalTo("Another year"));

        given().get(UNITS + "?asOf=1960-06-01").then().body("items", equalTo(List.of()));
        given().get(UNITS + "?asOf=1960-06-01&knownAt=" + before)
                .then()
                .body("items.from", equalTo(List.of("1960-01-31")));
        given().get(unit + "?knownAt=" + before).then().body("from", equalTo("1960-01-31"));
        asSecretariat()
                .header("If-Match", tag)
                .body(correction)
                .put(unit)
                .then()
                .statusCode(412);
        asSecretariat().body(correction).put(unit).then().statusCode(428);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        asSecretariat()
                .body("{\"name\": \" \", \"from\": \"soon\"}")
                .post(UNITS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/parent", "/from", "/source"));
        asSecretariat()
                .body(unit("Another Division", BRANCH, "2901", ""))
                .post(UNITS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        given().get(UNITS + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/secretariat-unit-not-found"))
                .body("rule", equalTo("C15"));
    }
}
