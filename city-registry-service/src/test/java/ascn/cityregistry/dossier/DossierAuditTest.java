package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.ADMISSION;
import static ascn.cityregistry.dossier.DossierCalls.SUBMISSION;
import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.dossierOf;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import ascn.contracts.identity.Role;
import ascn.platform.audit.verifier.AuditVerifier;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every write and every denial leaves in the audit trail, shown on the dossiers of the Philippines. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DossierAuditTest {

    private static final String PHILIPPINES = dossierOf("PH", "Manila", "Cebu City");

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    @AfterEach
    void forgetDossiersOfThePhilippines() throws SQLException {
        execute(
                "delete from nominated_city where dossier_id in (select dossier_id from dossier where member_state = 'PH')");
        execute("delete from city where member_state = 'PH'");
        execute("delete from dossier where member_state = 'PH'");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }

    private static RequestSpecification nominator(String correlationId) {
        return asNominatorOf("PH").header("X-Correlation-Id", correlationId);
    }

    private static String open(String correlationId) {
        return nominator(correlationId)
                .body(PHILIPPINES)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String idOf(String dossier) {
        return dossier.substring(dossier.lastIndexOf('/') + 1);
    }

    private static JsonPath entries(String filter, String value) {
        return given().auth()
                .oauth2(TestTokens.with(Role.OPERATOR))
                .queryParam(filter, value)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath entriesOfRequest(String correlationId) {
        return entries("from", "2026-01-01T00:00:00Z")
                .setRootPath("items.findAll { it.correlationId == '" + correlationId + "' }");
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID();
    }

    @Test
    void everyWriteOfTheStoryLeavesOneEntryDraftsIncluded() {
        var dossier = open(unique("open"));
        nominator(unique("revise"))
                .header("If-Match", etagOf(dossier))
                .body(dossierOf("PH", "Manila", "Davao City"))
                .put(dossier)
                .then()
                .statusCode(200);
        nominator(unique("submit"))
                .header("If-Match", etagOf(dossier))
                .body(SUBMISSION)
                .post(dossier + "/submission")
                .then()
                .statusCode(200);
        asSecretariat()
                .header("If-Match", etagOf(dossier))
                .body(ADMISSION)
                .post(dossier + "/admission")
                .then()
                .statusCode(200);

        var trail = entries("subjectId", idOf(dossier));

        assertThat(trail.getList("items.operation"))
                .containsExactly("admitDossier", "submitDossier", "reviseDossier", "openDossier");
        assertThat(trail.getList("items.act")).containsExactly("admit", "submit", "revise", "open");
        assertThat(trail.getList("items.outcome")).containsOnly("DONE");
        assertThat(trail.getList("items.subjectType")).containsOnly("dossier");
        assertThat(trail.getList("items.allowedBy"))
                .containsExactly("SECRETARIAT", "AMS_NOMINATOR", "AMS_NOMINATOR", "AMS_NOMINATOR");
        assertThat(trail.getList("items.occurredOn", String.class))
                .startsWith("2018-03-23", "2018-02")
                .element(2)
                .asString()
                .matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(trail.getList("items.actor")).doesNotContainNull();
        assertThat(trail.getString("items[0].actor")).isNotEqualTo(trail.getString("items[1].actor"));
    }

    @Test
    void whatAnEntryFoundIsWhatTheOneBeforeItLeft() {
        var dossier = open(unique("open"));
        nominator(unique("revise"))
                .header("If-Match", etagOf(dossier))
                .body(dossierOf("PH", "Manila", "Davao City"))
                .put(dossier)
                .then()
                .statusCode(200);
        nominator(unique("submit"))
                .header("If-Match", etagOf(dossier))
                .body(SUBMISSION)
                .post(dossier + "/submission")
                .then()
                .statusCode(200);

        var trail = entries("subjectId", idOf(dossier));

        assertThat(trail.<Object>get("items[2].before")).isNull();
        assertThat(trail.getString("items[1].before")).isEqualTo(trail.getString("items[2].after"));
        assertThat(trail.getString("items[0].before")).isEqualTo(trail.getString("items[1].after"));
        assertThat(trail.getList("items.after")).doesNotHaveDuplicates();
    }

    @Test
    void aRepeatedCallLeavesNoSecondEntry() {
        var key = UUID.randomUUID();
        var correlationId = unique("repeated");
        String dossier = "";
        for (int attempt = 0; attempt < 2; attempt++) {
            dossier = given().auth()
                    .oauth2(TestTokens.nominatorOfThePast("PH"))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .header("X-Correlation-Id", correlationId)
                    .body(PHILIPPINES)
                    .post("/api/v1/dossiers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
        }

        assertThat(entries("subjectId", idOf(dossier)).getList("items")).hasSize(1);
        assertThat(entriesOfRequest(correlationId).getList("")).hasSize(1);
    }

    @Test
    void whatARuleRefusesLeavesNoEntry() {
        open(unique("open"));
        var correlationId = unique("refused");

        nominator(correlationId)
                .body(PHILIPPINES)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(409);

        assertThat(entriesOfRequest(correlationId).getList("")).isEmpty();
    }

    @Test
    void whoHasNoRoleForAnOperationLeavesADenial() {
        var correlationId = unique("no-role");

        given().auth()
                .oauth2(TestTokens.with(Role.OPERATOR))
                .contentType(ContentType.JSON)
                .header("X-Correlation-Id", correlationId)
                .body(PHILIPPINES)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(403);

        var denial = entriesOfRequest(correlationId);
        assertThat(denial.getList("")).hasSize(1);
        assertThat(denial.getString("[0].outcome")).isEqualTo("DENIED");
        assertThat(denial.getString("[0].refusal")).isEqualTo("not-permitted");
        assertThat(denial.getString("[0].operation")).isEqualTo("openDossier");
        assertThat(denial.getString("[0].path")).isEqualTo("/api/v1/dossiers");
        assertThat(denial.getString("[0].actor")).isNotBlank();
        assertThat(denial.<Object>get("[0].allowedBy")).isNull();
    }

    @Test
    void whoHasTheRoleButNotTheRelationLeavesADenialToo() {
        var correlationId = unique("no-relation");

        asNominatorOf("LA")
                .header("X-Correlation-Id", correlationId)
                .body(PHILIPPINES)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(403);

        var denial = entriesOfRequest(correlationId);
        assertThat(denial.getList("")).hasSize(1);
        assertThat(denial.getString("[0].refusal")).isEqualTo("dossier-of-another-member-state");
        assertThat(denial.getString("[0].allowedBy")).isEqualTo("AMS_NOMINATOR");
    }

    @Test
    void aHiddenDossierIsAnsweredAsNoneButItsDenialIsKept() {
        var dossier = open(unique("open"));
        var hidden = unique("hidden");
        var absent = unique("absent");
        var toAbsent = "/api/v1/dossiers/" + UUID.randomUUID();

        asNominatorOf("LA")
                .header("X-Correlation-Id", hidden)
                .get(dossier)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/dossier-not-found"));
        asNominatorOf("LA")
                .header("X-Correlation-Id", absent)
                .get(toAbsent)
                .then()
                .statusCode(404);

        await().until(() -> entriesOfRequest(hidden).getList("").size() == 1);
        assertThat(entriesOfRequest(hidden).getString("[0].path")).endsWith(idOf(dossier));
        assertThat(entriesOfRequest(absent).getList("")).isEmpty();
    }

    @Test
    void whoHasNoValidTokenLeavesNothing() {
        var correlationId = unique("anonymous");

        given().header("X-Correlation-Id", correlationId)
                .get("/api/v1/dossiers")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.expired())
                .header("X-Correlation-Id", correlationId)
                .get("/api/v1/dossiers")
                .then()
                .statusCode(401);

        assertThat(entriesOfRequest(correlationId).getList("")).isEmpty();
    }

    @Test
    void theTrailIsForThoseWhoLookAfterIt() {
        given().auth()
                .oauth2(TestTokens.secretariat())
                .get("/api/v1/audit")
                .then()
                .statusCode(200);
        asNominatorOf("PH").get("/api/v1/audit").then().statusCode(403);
        given().get("/api/v1/audit").then().statusCode(401);
    }

    @Test
    void theTrailIsReadPageByPageNewestFirst() {
        var dossier = open(unique("open"));
        nominator(unique("revise"))
                .header("If-Match", etagOf(dossier))
                .body(PHILIPPINES)
                .put(dossier)
                .then()
                .statusCode(200);

        var first = given().auth()
                .oauth2(TestTokens.secretariat())
                .queryParam("subjectType", "dossier")
                .queryParam("subjectId", idOf(dossier))
                .queryParam("limit", 1)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items.operation", equalTo(List.of("reviseDossier")))
                .extract();
        given().auth()
                .oauth2(TestTokens.secretariat())
                .queryParam("subjectType", "dossier")
                .queryParam("subjectId", idOf(dossier))
                .queryParam("limit", 1)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items.operation", equalTo(List.of("openDossier")))
                .body("next", equalTo(null));
    }

    @Test
    void theTrailIsAskedForAPeriodAnActorAndAnOperation() {
        var dossier = open(unique("open"));
        var entry = entries("subjectId", idOf(dossier));
        var recordedAt = entry.getString("items[0].recordedAt");

        for (var filter : new String[][] {
            {"from", recordedAt}, {"actor", entry.getString("items[0].actor")}, {"operation", "openDossier"}
        }) {
            assertThat(entries(filter[0], filter[1]).getList("items.subjectId", String.class))
                    .as(filter[0])
                    .contains(idOf(dossier));
        }
        for (var filter : new String[][] {
            {"to", recordedAt}, {"actor", "nobody"}, {"operation", "admitDossier"}, {"actor", "\u0000"}
        }) {
            assertThat(entries(filter[0], filter[1]).getList("items.subjectId", String.class))
                    .as(filter[0])
                    .doesNotContain(idOf(dossier));
        }
        assertThat(entries("from", "+1000000000-12-31T23:59:59Z").getList("items"))
                .isEmpty();
        given().auth()
                .oauth2(TestTokens.secretariat())
                .queryParam("from", "yesterday")
                .get("/api/v1/audit")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-parameter"));
    }

    @Test
    void entriesAreSealedAndTheirChainIsValid() throws SQLException {
        var dossier = open(unique("open"));

        await().until(() -> entries("subjectId", idOf(dossier)).<Object>get("items[0].seal") != null);

        try (var connection = DriverManager.getConnection(url, user, password)) {
            assertThat(AuditVerifier.verify(connection).findings()).isEmpty();
        }
    }
}
