package ascn.cityregistry.quota;

import static ascn.cityregistry.quota.QuotaCalls.policy;
import static ascn.cityregistry.quota.QuotaCalls.record;
import static ascn.cityregistry.quota.QuotaCalls.recordPolicy;
import static ascn.cityregistry.quota.QuotaCalls.recordWaiver;
import static ascn.cityregistry.quota.QuotaCalls.waived;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.dossier.DossierCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quotas and waivers over HTTP. Policies of the tests raise the quota of distant days, so that no other test sees them. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class QuotaResourceTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forgetWhatTestsRecorded() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from nominated_city where dossier_id in"
                    + " (select dossier_id from dossier where member_state = 'MM')");
            statement.execute("delete from city where member_state = 'MM'");
            statement.execute("delete from dossier where member_state = 'MM'");
            statement.execute("delete from quota_waiver where member_state = 'MM'");
            statement.execute("delete from quota_policy where effective_from between '2090-01-01' and '2092-12-31'");
        }
    }

    @Test
    @DisplayName(
            "M11 four cities of one state are refused without a waiver and admitted with it, and the waiver is seen")
    void theFourthCityRestsOnItsWaiver() {
        var dossier = DossierCalls.open("MM", "Nay Pyi Taw", "Mandalay", "Yangon", "Bago");
        DossierCalls.submit("MM", dossier)
                .statusCode(409)
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("rule", equalTo("M01"));

        var waiver = waived("MM", 1, "2018-01-01");
        DossierCalls.submit("MM", dossier).statusCode(200);
        DossierCalls.admit(dossier, DossierCalls.ADMISSION).statusCode(200).body("status", equalTo("ADMITTED"));

        given().when()
                .get("/api/v1/quota-waivers?memberState=MM&asOf=2018-03-23")
                .then()
                .statusCode(200)
                .body("items.id", contains(waiver))
                .body("items[0].cities", equalTo(1))
                .body("items[0].decisionReference", equalTo(QuotaCalls.LIST_OF_2018))
                .body("items[0].until", nullValue());
        given().when()
                .get("/api/v1/quota-waivers?memberState=MM&asOf=2017-12-31")
                .then()
                .body("items", empty());
        given().when()
                .get("/api/v1/member-states/MM/quota?on=2018-03-23")
                .then()
                .statusCode(200)
                .body("members", equalTo(4))
                .body("citiesPerState", equalTo(3))
                .body("waived", equalTo(1))
                .body("places", equalTo(0));
        given().when()
                .get("/api/v1/member-states/MM/quota?on=2018-03-22")
                .then()
                .body("members", equalTo(0))
                .body("places", equalTo(0))
                .body("tightestOn", equalTo("2018-03-23"));
    }

    @Test
    @DisplayName("M11 a waiver on which an admission rests is not corrected away")
    void aWaiverInUseStays() {
        var waiver = waived("MM", 2, "2018-01-01");
        var dossier = DossierCalls.open("MM", "Nay Pyi Taw", "Mandalay", "Yangon", "Bago");
        DossierCalls.submit("MM", dossier).statusCode(200);
        DossierCalls.admit(dossier, DossierCalls.ADMISSION).statusCode(200);

        recordWaiver("MM", 1, "2018-03-24", ", \"supersedes\": \"" + waiver + "\"")
                .statusCode(409)
                .body("type", equalTo("/problems/quota-below-record"))
                .body("detail", containsString("2018-03-23"));
        var corrected = recordWaiver("MM", 1, "2018-01-01", ", \"supersedes\": \"" + waiver + "\"")
                .statusCode(201)
                .body("supersedes", equalTo(waiver))
                .extract()
                .<String>path("id");

        given().when().get("/api/v1/quota-waivers?memberState=MM").then().body("items.id", contains(corrected));
        given().when().get("/api/v1/quota-waivers/" + waiver).then().body("supersededAt", notNullValue());
        recordWaiver("MM", 1, "2018-01-01", ", \"supersedes\": \"" + waiver + "\"")
                .statusCode(409)
                .body("type", equalTo("/problems/quota-fact-superseded"));
    }

    @Test
    @DisplayName(
            "M02 a policy takes over on its day and leaves the days before it; N01 what was known then can be asked")
    void aPolicyTakesOverOnItsDay() {
        var before = Instant.now();
        var first = recordPolicy("2090-01-01", 60).statusCode(201).extract().<String>path("id");

        quotaOn("2089-12-31").body("items.citiesPerState", contains(3));
        quotaOn("2090-01-01").body("items.id", contains(first)).body("items.citiesPerState", contains(60));
        recordPolicy("2090-01-01", 61)
                .statusCode(409)
                .body("type", equalTo("/problems/quota-policy-already-recorded"))
                .body("rule", equalTo("M02"));

        var between = Instant.now();
        var second = record("/api/v1/quota-policies", policy("2090-01-01", 61, ", \"supersedes\": \"" + first + "\""))
                .statusCode(201)
                .extract()
                .<String>path("id");

        quotaOn("2090-06-01").body("items.id", contains(second));
        quotaOn("2090-06-01&knownAt=" + between).body("items.id", contains(first));
        quotaOn("2090-06-01&knownAt=" + before).body("items.citiesPerState", contains(3));
        given().when()
                .get("/api/v1/quota-policies?limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.effectiveFrom", contains("2018-01-01"));
    }

    private static ValidatableResponse quotaOn(String day) {
        return given().urlEncodingEnabled(false)
                .when()
                .get("/api/v1/quota-policies?asOf=" + day)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("M01 a policy that contradicts an admission on record is refused, and nothing is kept")
    void aPolicyDoesNotContradictTheRecord() {
        DossierCalls.admit(DossierCalls.submitted("MM", "Nay Pyi Taw"), DossierCalls.ADMISSION)
                .statusCode(200);

        record("/api/v1/quota-policies", policy("2018-03-01", 0, "").replace("\"2018\"", "\"2018-03\""))
                .statusCode(409)
                .body("type", equalTo("/problems/quota-below-record"));

        quotaOn("2018-03-23").body("items.citiesPerState", contains(3));
    }

    @Test
    @DisplayName("M02 a lower quota of a later day removes nobody")
    void aLowerQuotaIsRecorded() {
        recordPolicy("2091-01-01", 60).statusCode(201);

        recordPolicy("2092-01-01", 50).statusCode(201);

        quotaOn("2092-01-01").body("items.citiesPerState", contains(50));
    }

    @Test
    @DisplayName("M02 the preview tells for every member state of the day how many it could nominate")
    void thePreviewTellsHowManyEachCouldNominate() {
        waived("MM", 1, "2018-01-01");
        DossierCalls.admit(DossierCalls.submitted("MM", "Nay Pyi Taw", "Mandalay"), DossierCalls.ADMISSION)
                .statusCode(200);

        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/quota-policies/preview?citiesPerState=5&asOf=2018-12-31")
                .then()
                .statusCode(200)
                .body(
                        "memberState.findAll { !(it ==~ /[QX]./) }",
                        containsInAnyOrder("BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN"))
                .body("find { it.memberState == 'MM' }.members", equalTo(2))
                .body("find { it.memberState == 'MM' }.mayNominate", equalTo(4));
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/quota-policies/preview?citiesPerState=2&asOf=2026-01-01")
                .then()
                .body("memberState", hasItem("TL"))
                .body("find { it.memberState == 'MM' }.mayNominate", equalTo(1));
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/quota-policies/preview")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName(
            "C14 the Secretariat records decisions of the network with their reference; all faults of a request are told")
    void aDecisionHasItsReference() {
        record("/api/v1/quota-waivers", "{\"memberState\": \"MM\", \"cities\": 0}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/occurredOn", "/cities", "/since", "/decisionReference", "/source"));
        record("/api/v1/quota-waivers", QuotaCalls.waiver("XX", 1, "2018-01-01", ""))
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-member-state"));
        recordWaiver("MM", 1, "2018-01-01", ", \"standing\": \"PLANNED\"")
                .statusCode(409)
                .body("type", equalTo("/problems/quota-decision-only-planned"));
        given().auth()
                .oauth2(TestTokens.nominatorOf("MM"))
                .contentType("application/json")
                .body(QuotaCalls.waiver("MM", 1, "2018-01-01", ""))
                .when()
                .post("/api/v1/quota-waivers")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("M02 a decision is told and audited once")
    void aDecisionIsToldAndAudited() throws SQLException {
        var id = recordPolicy("2090-01-01", 60).statusCode(201).extract().<String>path("id");

        assertThat(count(
                        "select count(*) from outbox_message where aggregate_type = 'quota-policy' and aggregate_id = '"
                                + id + "' and type = 'ascn.city-registry.quota-policy-recorded.v1'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where subject_type = 'quota-policy' and subject_id = '" + id
                        + "' and operation = 'recordQuotaPolicy'"))
                .isEqualTo(1);
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
