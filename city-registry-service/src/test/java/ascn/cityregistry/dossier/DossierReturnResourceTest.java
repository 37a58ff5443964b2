package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.dossierOf;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;
import static ascn.cityregistry.dossier.DossierCalls.open;
import static ascn.cityregistry.dossier.DossierCalls.submit;
import static ascn.cityregistry.dossier.DossierCalls.submittedOn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import ascn.cityregistry.application.ApplicationCalls;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.cityregistry.nomination.NominationCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Late, returned and withdrawn dossiers over HTTP. Each test has a member state of its own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class DossierReturnResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("M07 an item is returned with a reason, mended and submitted again; others are not written")
    void anItemIsReturnedAndMended() throws SQLException {
        MemberStateCalls.joined("QB", "2019-01-15");
        var dossier = submittedOn("2019-02", "QB", "QB Port", "QB Hill");
        giveBack(dossier, "/cities/2")
                .statusCode(409)
                .body("type", equalTo("/problems/item-unknown"))
                .body("rule", equalTo("M07"));

        giveBack(dossier, "/cities/1")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returns.item", contains("/cities/1"))
                .body("returns.reason", contains("Another name"))
                .body("returns[0].submittedOn", equalTo("2019-02"));
        revise("QB", dossier, "QB Lake", "QB Hill")
                .statusCode(409)
                .body("type", equalTo("/problems/item-not-returned"))
                .body("errors.pointer", contains("/cities/0"));
        revise("QB", dossier, "QB Port", "QB Lake")
                .statusCode(200)
                .body("cities.cityId", contains("qb-port", "qb-lake"))
                .body("lacks", equalTo(List.of()));
        submit("QB", dossier, "{\"occurredOn\": \"2019-03-04\", \"source\": \"A test\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-than-last-act"))
                .body("rule", equalTo("N01"));
        submit("QB", dossier, "{\"occurredOn\": \"2019-03-05\", \"source\": \"A test\"}")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("returns.answeredOn", contains("2019-03-05"));
        DossierCalls.admit(dossier, DossierCalls.ADMISSION.replace("2018-03-23", "2019-04-01"))
                .statusCode(200)
                .body("returns.reason", contains("Another name"));
        assertThat(typesOf(dossier))
                .containsExactly(
                        "ascn.city-registry.dossier-submitted.v1",
                        "ascn.city-registry.dossier-returned.v1",
                        "ascn.city-registry.dossier-submitted.v1",
                        "ascn.city-registry.dossier-admitted.v1");
    }

    private static ValidatableResponse giveBack(String dossier, String item) {
        return given().auth()
                .oauth2(TestTokens.secretariatOfThePast())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etagOf(dossier))
                .body(
                        "{\"item\": \"%s\", \"reason\": \"Another name\", \"occurredOn\": \"2019-03-05\", \"source\": \"A test\"}"
                                .formatted(item))
                .post(dossier + "/return")
                .then();
    }

    private static ValidatableResponse revise(String memberState, String dossier, String... cities) {
        return asNominatorOf(memberState)
                .header("If-Match", etagOf(dossier))
                .body(dossierOf(memberState, cities))
                .put(dossier)
                .then();
    }

    private List<String> typesOf(String dossier) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select type from outbox_message where aggregate_type ="
                        + " 'dossier' and aggregate_id = ? order by aggregate_version")) {
            query.setString(1, dossier.substring(dossier.lastIndexOf('/') + 1));
            try (var rows = query.executeQuery()) {
                var types = new ArrayList<String>();
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
                return types;
            }
        }
    }

    @Test
    @DisplayName("M07 a dossier that was withdrawn leaves its member state free for another")
    void aWithdrawnDossierMakesRoom() throws SQLException {
        MemberStateCalls.joined("QC", "2019-01-15");
        var dossier = submittedOn("2019-02", "QC", "QC Port");
        asNominatorOf("QC")
                .body(dossierOf("QC", "QC Port"))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/dossier-already-open"));

        withdraw("QC", dossier)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawal", notNullValue());
        withdraw("QC", dossier)
                .statusCode(409)
                .body("type", equalTo("/problems/dossier-not-open"))
                .body("rule", equalTo("M07"));
        assertThat(typesOf(dossier)).contains("ascn.city-registry.dossier-withdrawn.v1");
        var draft = open("QC", "QC Port");
        withdraw("QC", draft).statusCode(200);
        assertThat(typesOf(draft)).isEmpty();
        open("QC", "QC Port");
    }

    private static ValidatableResponse withdraw(String memberState, String dossier) {
        return asNominatorOf(memberState)
                .header("If-Match", etagOf(dossier))
                .body("{}")
                .post(dossier + "/withdrawal")
                .then();
    }

    @Test
    @DisplayName(
            "M08 a dossier after the deadline of its year is accepted and marked late: in the answer, the list, the event")
    void aLateDossierIsMarked() throws SQLException {
        forgetTheCall();
        try {
            NominationCalls.called(2019, "2019-02-28");
            MemberStateCalls.joined("QU", "2019-01-15");
            MemberStateCalls.joined("QV", "2019-01-15");

            var inTime = open("QU", "QU Port");
            submit("QU", inTime, "{\"occurredOn\": \"2019-02-28\", \"source\": \"A test\"}")
                    .statusCode(200)
                    .body("late", equalTo(false));
            var late = open("QV", "QV Port");
            submit("QV", late, "{\"occurredOn\": \"2019-03-01\", \"source\": \"A test\"}")
                    .statusCode(200)
                    .body("status", equalTo("SUBMITTED"))
                    .body("late", equalTo(true));

            asNominatorOf("QV").get("/api/v1/dossiers").then().body("items.late", contains(true));
            asSecretariat().get("/api/v1/dossiers?memberState=QU").then().body("items.late", hasItem(false));
            assertThat(payloadOf(late)).contains("\"late\": true");
        } finally {
            forgetTheCall();
        }
    }

    private void forgetTheCall() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from nomination_call where of_year = 2019");
        }
    }

    private String payloadOf(String dossier) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select cast(payload as jsonb)::text from outbox_message where aggregate_id = ?")) {
            query.setString(1, dossier.substring(dossier.lastIndexOf('/') + 1));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    @DisplayName(
            "M05 N06 the National Representative writes, submits and withdraws for the own state, while the post is held")
    void theRepresentativeActsForTheOwnState() {
        MemberStateCalls.joined("QA", "2019-01-15");
        var dossier = asRepresentative("test-representative-QA")
                .body(dossierOf("QA", "QA Port"))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        asRepresentative("test-representative-QA").get(dossier).then().statusCode(200);
        asRepresentative("test-representative-QA")
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200)
                .body("items.memberState", contains("QA"));
        asRepresentative("test-former-representative-QA")
                .get(dossier)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));

        act("test-representative-QA", dossier, "submission", "2019-07-31")
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"))
                .body("rule", equalTo("N06"));
        act("test-former-representative-QA", dossier, "submission", "2019-08-01")
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        act("test-former-representative-QA", dossier, "submission", "2019-07-31")
                .statusCode(200);
        act("test-representative-QA", dossier, "withdrawal", "2019-08-01").statusCode(200);
    }

    @Test
    @DisplayName("M05 N06 the National Representative of another state neither writes nor finds a dossier")
    void theRepresentativeOfAnotherStateIsTurnedAway() {
        MemberStateCalls.joined("QW", "2019-01-15");
        var dossier = open("QW", "QW Port");

        asRepresentative("test-representative-QA")
                .body(dossierOf("QW", "QW Port"))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        asRepresentative("test-representative-QA").get(dossier).then().statusCode(404);
        act("test-representative-QA", dossier, "withdrawal", "2019-08-01").statusCode(404);
        asRepresentative("test-representative-QA")
                .get("/api/v1/dossiers?memberState=QW")
                .then()
                .statusCode(403);
        var application = ApplicationCalls.open("QW", "QW Hill");
        asRepresentative("test-representative-QA").get(application).then().statusCode(404);
        act("test-representative-QA", application, "submission", "2024-06-01").statusCode(404);
    }

    private static RequestSpecification asRepresentative(String subject) {
        return given().auth()
                .oauth2(TestTokens.personOfThePast(subject))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    private static ValidatableResponse act(String subject, String thing, String act, String day) {
        return asRepresentative(subject)
                .header("If-Match", etagOf(thing))
                .body("{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day))
                .post(thing + "/" + act)
                .then();
    }
}
