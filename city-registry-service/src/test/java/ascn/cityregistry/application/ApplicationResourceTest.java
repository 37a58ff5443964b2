package ascn.cityregistry.application;

import static ascn.cityregistry.application.ApplicationCalls.APPLICATIONS;
import static ascn.cityregistry.application.ApplicationCalls.SUBMISSION;
import static ascn.cityregistry.application.ApplicationCalls.WAIVER;
import static ascn.cityregistry.application.ApplicationCalls.act;
import static ascn.cityregistry.application.ApplicationCalls.admission;
import static ascn.cityregistry.application.ApplicationCalls.admit;
import static ascn.cityregistry.application.ApplicationCalls.applicationOf;
import static ascn.cityregistry.application.ApplicationCalls.open;
import static ascn.cityregistry.application.ApplicationCalls.submit;
import static ascn.cityregistry.application.ApplicationCalls.submitted;
import static ascn.cityregistry.dossier.DossierCalls.asNominatorOf;
import static ascn.cityregistry.dossier.DossierCalls.asSecretariat;
import static ascn.cityregistry.dossier.DossierCalls.etagOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.dossier.DossierCalls;
import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.contracts.record.Act;
import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Applications over HTTP. Each test has a member state of its own, which acceded in January 2019. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ApplicationResourceTest {

    @Inject
    AgroalDataSource database;

    private static void withMembers(String memberState, String... cities) {
        MemberStateCalls.joined(memberState, "2019-01-15");
        var dossier = DossierCalls.submittedOn("2019-05", memberState, cities);
        DossierCalls.admit(dossier, DossierCalls.ADMISSION.replace("2018-03-23", "2019-06-01"))
                .statusCode(200);
    }

    @Test
    @DisplayName("M18 the fourth city rests on the waiver that was decided with it, which is recorded and seen")
    void theFourthCityRestsOnItsOwnWaiver() throws SQLException {
        withMembers("QF", "QF Port", "QF East", "QF West");
        var application = submitted("QF", "QF Hill", SUBMISSION.replace("2024-06", "2023"));

        admit(application, admission("../2023-12-31", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("rule", equalTo("M01"))
                .body("errors[0].pointer", equalTo("/waiver"))
                .body("errors[0].remedy", containsString("waiver"));
        given().get("/api/v1/quota-waivers?memberState=QF").then().body("items", empty());
        var waiver = admit(application, admission("../2023-12-31", WAIVER))
                .statusCode(200)
                .body("status", equalTo("ADMITTED"))
                .body("decisionReference", equalTo("NOT_ON_RECORD"))
                .body("admission.occurredOn", equalTo("../2023-12-31"))
                .extract()
                .<String>path("quotaWaiverId");

        given().get("/api/v1/quota-waivers?memberState=QF&asOf=2023-12-31")
                .then()
                .body("items.id", contains(waiver))
                .body("items[0].cities", equalTo(1))
                .body("items[0].since", equalTo("2023-12-31"))
                .body("items[0].until", nullValue())
                .body("items[0].decisionReference", equalTo("NOT_ON_RECORD"))
                .body("items[0].occurredOn", equalTo("../2023-12-31"));
        given().get("/api/v1/quota-waivers?memberState=QF&asOf=2023-12-30")
                .then()
                .body("items", empty());
        given().get("/api/v1/cities?memberState=QF&asOf=2023-12-30").then().body("items", hasSize(3));
        given().get("/api/v1/cities?memberState=QF&asOf=2023-12-31")
                .then()
                .body("items.id", hasItem("qf-hill"))
                .body("items.find { it.id == 'qf-hill' }.cohort", equalTo("MEMBER"))
                .body("items.find { it.id == 'qf-hill' }.admittedOn", equalTo("../2023-12-31"));
        given().get("/api/v1/member-states/QF/quota?on=2023-12-31")
                .then()
                .body("members", equalTo(4))
                .body("waived", equalTo(1))
                .body("places", equalTo(0));
        var id = application.substring(application.lastIndexOf('/') + 1);
        assertThat(typesOf("application", id))
                .containsExactly(
                        "ascn.city-registry.application-submitted.v1", "ascn.city-registry.application-admitted.v1");
        assertThat(typesOf("quota-waiver", waiver)).containsExactly("ascn.city-registry.quota-waiver-recorded.v1");
        assertThat(typesOf("city", "qf-hill")).containsExactly("ascn.city-registry.city-admitted.v1");
    }

    private List<String> typesOf(String aggregate, String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select type from outbox_message where aggregate_type = ?"
                        + " and aggregate_id = ? order by aggregate_version")) {
            query.setString(1, aggregate);
            query.setString(2, id);
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
    @DisplayName(
            "M18 a waiver that is not needed is refused; of two admissions for the last place one is refused (M01)")
    void theLastPlaceIsTakenOnce() throws Exception {
        withMembers("QG", "QG Port", "QG East");
        var applications = List.of(
                submitted("QG", "QG Hill", SUBMISSION),
                submitted("QG", "QG Lake", SUBMISSION),
                submitted("QG", "QG Bay", SUBMISSION));
        admit(applications.get(0), admission("2024-09-25", WAIVER))
                .statusCode(409)
                .body("type", equalTo("/problems/waiver-not-needed"))
                .body("rule", equalTo("M18"));
        var pool = Executors.newFixedThreadPool(3);
        try {
            var answers = pool.invokeAll(applications.stream()
                    .map(application -> (Callable<Integer>) () -> admit(application, admission("2024-09-25", ""))
                            .extract()
                            .statusCode())
                    .toList());

            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
        } finally {
            pool.shutdown();
        }
        given().get("/api/v1/cities?memberState=QG&asOf=2024-09-25").then().body("items", hasSize(3));
    }

    @Test
    @DisplayName(
            "M18 an application is kept while parts are missing, tells what it lacks, and is refused with all of it")
    void aPartialApplicationTellsWhatItLacks() {
        MemberStateCalls.joined("QJ", "2019-01-15");
        var application = asNominatorOf("QJ")
                .body("{\"memberState\": \"QJ\", \"name\": \"QJ Hill\", \"actionPlan\": {\"vision\": \"Short ways\"}}")
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0-json\""))
                .body("status", equalTo("DRAFT"))
                .body("cityId", equalTo("qj-hill"))
                .body("lacks.code", hasItem("application-part-missing"))
                .body("lacks", hasSize(6))
                .extract()
                .header("Location");
        asNominatorOf("QJ")
                .body(applicationOf("QJ", "QJ Hill"))
                .post(APPLICATIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/application-already-open"));

        submit("QJ", application, SUBMISSION)
                .statusCode(409)
                .body("errors", hasSize(6))
                .body("errors.rule", hasItem("M18"));
        asNominatorOf("QJ")
                .header("If-Match", etagOf(application))
                .body(applicationOf("QJ", "QJ Hill"))
                .put(application)
                .then()
                .statusCode(200)
                .body("lacks", empty());
        submit("QJ", application, "{}")
                .statusCode(409)
                .body("errors.code", hasItem("not-on-record-today"))
                .body("errors", hasSize(6));
        submit("QJ", application, SUBMISSION).statusCode(200);
        asNominatorOf("KH").get(application).then().statusCode(404);
        asNominatorOf("KH")
                .get(APPLICATIONS + "?memberState=QJ")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/application-of-another-member-state"));
        asNominatorOf("QJ").get(APPLICATIONS).then().body("items.cityId", contains("qj-hill"));
        asSecretariat().get(APPLICATIONS + "?memberState=QJ").then().body("items.status", contains("SUBMITTED"));
        asNominatorOf("QJ")
                .body("{\"memberState\": \"Q\", \"actionPlan\": {\"vision\": \" \", \"focusAreas\": [\"SPORT\"]}}")
                .post(APPLICATIONS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/memberState", "/name", "/actionPlan/vision", "/actionPlan/focusAreas/0"));
    }

    @Test
    @DisplayName("M18 an item of a submitted application is returned, mended and submitted again; its history stays")
    void anItemIsReturnedAndMended() {
        MemberStateCalls.joined("QH", "2019-01-15");
        var application = submitted("QH", "QH Hill", SUBMISSION);

        act(
                        asSecretariat(),
                        application,
                        "return",
                        "{\"item\": \"/actionPlan/vision\", \"reason\": \"Not the paper's\"}")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returns.item", contains("/actionPlan/vision"))
                .body("returns[0].submittedOn", equalTo("2024-06"));
        admit(application, admission("2024-09-25", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/application-not-submitted"));
        revise("QH", application, applicationOf("QH", "QH Lake"))
                .statusCode(409)
                .body("type", equalTo("/problems/item-not-returned"))
                .body("errors.pointer", contains("/name"));
        revise(
                        "QH",
                        application,
                        applicationOf("QH", "QH Hill")
                                .replace("\"vision\": \"NOT_ON_RECORD\"", "\"vision\": \"Short ways\""))
                .statusCode(200)
                .body("actionPlan.vision", equalTo("Short ways"));
        submit("QH", application, SUBMISSION).statusCode(409).body("type", equalTo("/problems/earlier-than-last-act"));
        act(asNominatorOf("QH"), application, "withdrawal", "{\"occurredOn\": \"2024-07\", \"source\": \"A letter\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-than-last-act"));
        act(asNominatorOf("QH"), application, "withdrawal", "{}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("returns.reason", contains("Not the paper's"))
                .body("withdrawal.recordedAt", notNullValue());
        open("QH", "QH Hill");
    }

    private static ValidatableResponse revise(String memberState, String application, String body) {
        return asNominatorOf(memberState)
                .header("If-Match", etagOf(application))
                .body(body)
                .put(application)
                .then();
    }

    @Test
    @DisplayName("M12 a member is not applied for again; N02 a waiver of today has its reference")
    void aMemberIsNotAppliedForAgain() {
        withMembers("QK", "QK Port", "QK East", "QK West");
        var again = open("QK", "QK East");
        submit("QK", again, SUBMISSION)
                .statusCode(409)
                .body("type", equalTo("/problems/city-already-member"))
                .body("errors[0].pointer", equalTo("/name"));
        var more = submitted("QK", "QK Hill", SUBMISSION);
        var today = LocalDate.now(Act.ZONE);

        admit(more, admission(today.toString(), WAIVER).replace("\"NOT_ON_RECORD\",\n", "\"A decision\",\n"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-on-record-today"))
                .body("errors[0].pointer", equalTo("/waiver/decisionReference"));
        admit(more, admission("2024-09", ", \"standing\": \"PLANNED\""))
                .statusCode(409)
                .body("type", equalTo("/problems/admission-only-planned"));
    }
}
