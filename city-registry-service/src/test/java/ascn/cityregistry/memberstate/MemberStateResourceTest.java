package ascn.cityregistry.memberstate;

import static ascn.cityregistry.memberstate.MemberStateCalls.accession;
import static ascn.cityregistry.memberstate.MemberStateCalls.asSecretariat;
import static ascn.cityregistry.memberstate.MemberStateCalls.etagOf;
import static ascn.cityregistry.memberstate.MemberStateCalls.joined;
import static ascn.cityregistry.memberstate.MemberStateCalls.move;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Member states over HTTP. Each test has a state of its own, which accedes when no other test asks for a number. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MemberStateResourceTest {

    private static final String STATES = "/api/v1/member-states";
    private static final String ACCEDED = "2026-06-01";

    @Test
    @DisplayName("M16 ten member states in 2018, eleven since the accession of Timor-Leste")
    void theMembersOfADay() {
        // States that tests bring have codes from QA on, or from XA on.
        given().get(STATES + "?asOf=2018-03-23")
                .then()
                .statusCode(200)
                .body("findAll { !(it.code ==~ /[QX]./) }.size()", equalTo(10));
        given().get(STATES + "?asOf=2025-10-25").then().body("code", not(hasItem("TL")));
        given().get(STATES + "?asOf=2025-10-26")
                .then()
                .body("findAll { !(it.code ==~ /[QX]./) }.size()", equalTo(11))
                .body("find { it.code == 'TL' }.capital.cityId", equalTo("dili"));
    }

    @Test
    @DisplayName("M16 a twelfth state accedes by an entry of the Secretariat, from its day on")
    void aTwelfthStateAccedes() {
        var before = Instant.now();

        asSecretariat()
                .body(accession("XB", ACCEDED))
                .post(STATES)
                .then()
                .statusCode(201)
                .header("Location", equalTo(RestAssured.baseURI + ":" + RestAssured.port + STATES + "/XB"))
                .body("member", equalTo(true))
                .body("capital.cityId", equalTo("xb-port"));

        given().get(STATES + "?asOf=" + ACCEDED).then().body("code", hasItems("XB", "TL"));
        given().get(STATES + "?asOf=2026-05-31").then().body("code", not(hasItem("XB")));
        given().get(STATES + "/XB?asOf=2026-05-31").then().body("member", equalTo(false));
        given().get(STATES + "?knownAt=" + before).then().body("code", not(hasItem("XB")));
        given().get(STATES + "/XB?knownAt=" + before).then().statusCode(404);
        asSecretariat()
                .body(accession("XB", ACCEDED))
                .post(STATES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/member-state-on-record"));
    }

    @Test
    @DisplayName("N03 an accession that is planned, or lies in the future, is refused")
    void onlyAnAccessionThatTookPlace() {
        asSecretariat()
                .body(accession("XC", "2990-01-01"))
                .post(STATES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        asSecretariat()
                .body(accession("XC", "2990-01-01").replace("\"source\"", "\"standing\": \"PLANNED\", \"source\""))
                .post(STATES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/accession-only-planned"))
                .body("rule", equalTo("N03"));
    }

    @Test
    @DisplayName("M04 the capital of a day follows its moves, and a later move leaves past answers as they were")
    void theCapitalOfADay() {
        joined("XD", "2026-06-02");
        var known = given().get(STATES + "/XD?asOf=2026-06-30").then().extract().path("capital.cityId");
        assertThat(known).isEqualTo("xd-port");
        var before = Instant.now();

        asSecretariat()
                .header("If-Match", etagOf("XD"))
                .body(move("xd-hill", "2026-07"))
                .post(STATES + "/XD/capitals")
                .then()
                .statusCode(200)
                .body("capitals.cityId", equalTo(List.of("xd-port", "xd-hill")))
                .body("capitals[0].until", equalTo("2026-07"))
                .body("capitals[1].until", nullValue());

        given().get(STATES + "/XD?asOf=2026-07-30").then().body("capital.cityId", equalTo("xd-port"));
        given().get(STATES + "/XD?asOf=2026-07-31").then().body("capital.cityId", equalTo("xd-hill"));
        given().get(STATES + "/XD?asOf=2026-07-31&knownAt=" + before)
                .then()
                .body("capital.cityId", equalTo("xd-port"))
                .body("capitals.size()", equalTo(1));
        given().get(STATES + "?asOf=2026-07-31")
                .then()
                .body("find { it.code == 'XD' }.capital.cityId", equalTo("xd-hill"));
    }

    @Test
    @DisplayName("M04 a move names the version it has read, happens once, and leads to another city")
    void aMoveIsRefusedWhenItIsNone() {
        joined("XF", "2026-06-03");
        var tag = etagOf("XF");
        var key = UUID.randomUUID();

        for (int time = 0; time < 2; time++) {
            asSecretariatWith(key)
                    .header("If-Match", tag)
                    .body(move("xf-hill", "2026-07-01"))
                    .post(STATES + "/XF/capitals")
                    .then()
                    .statusCode(200)
                    .body("capitals.size()", equalTo(2));
        }
        asSecretariat()
                .header("If-Match", tag)
                .body(move("xf-lake", "2026-08-01"))
                .post(STATES + "/XF/capitals")
                .then()
                .statusCode(412);
        asSecretariat()
                .body(move("xf-lake", "2026-08-01"))
                .post(STATES + "/XF/capitals")
                .then()
                .statusCode(428);
        asSecretariat()
                .header("If-Match", etagOf("XF"))
                .body(move("xf-hill", "2026-08-01"))
                .post(STATES + "/XF/capitals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/capital-unchanged"))
                .body("rule", equalTo("M04"));
        asSecretariat()
                .header("If-Match", etagOf("XF"))
                .body(move("xf-lake", "2026-07-01"))
                .post(STATES + "/XF/capitals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/capital-moved-that-day"));
    }

    private static RequestSpecification asSecretariatWith(UUID key) {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType("application/json")
                .header("Idempotency-Key", key);
    }

    @Test
    void allFaultsAreNamedAtOnceAndTimesThatNoDatabaseKeepsAreRefused() {
        asSecretariat()
                .body("{\"code\": \"Laos\", \"name\": \" \", \"capital\": {\"cityId\": \"Old Port\", \"name\": \"\"}}")
                .post(STATES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/code", "/name", "/capital/cityId", "/capital/name", "/occurredOn", "/source"));
        given().queryParam("asOf", "+999999999-12-31").get(STATES).then().statusCode(400);
        given().get(STATES + "?knownAt=-999999999-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
        given().queryParam("asOf", "2018-03-23")
                .queryParam("knownAt", "+999999999-12-31T23:59:59Z")
                .get(STATES)
                .then()
                .body("findAll { !(it.code ==~ /[QX]./) }.size()", equalTo(10));
        given().get(STATES + "/ZZ").then().statusCode(404).body("type", equalTo("/problems/member-state-not-found"));
        asSecretariat()
                .header("If-Match", "\"0-json\"")
                .body(move("hill", "2026-01-01"))
                .post(STATES + "/ZZ/capitals")
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverHasTheStateIsToldSoAndAnotherDayIsAnotherRepresentation() {
        var tag = given().get(STATES + "/VN?asOf=2020-01-01").header("ETag");

        given().header("If-None-Match", tag)
                .get(STATES + "/VN?asOf=2020-01-01")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get(STATES + "/VN?asOf=2020-01-02")
                .then()
                .statusCode(200);
    }
}
