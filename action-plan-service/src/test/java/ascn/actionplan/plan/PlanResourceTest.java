package ascn.actionplan.plan;

import static ascn.actionplan.plan.PlanCalls.ACT;
import static ascn.actionplan.plan.PlanCalls.PLANS;
import static ascn.actionplan.plan.PlanCalls.act;
import static ascn.actionplan.plan.PlanCalls.as;
import static ascn.actionplan.plan.PlanCalls.asOfficer;
import static ascn.actionplan.plan.PlanCalls.consult;
import static ascn.actionplan.plan.PlanCalls.digestOf;
import static ascn.actionplan.plan.PlanCalls.draft;
import static ascn.actionplan.plan.PlanCalls.etagOf;
import static ascn.actionplan.plan.PlanCalls.open;
import static ascn.actionplan.plan.PlanCalls.project;
import static ascn.actionplan.plan.PlanCalls.submit;
import static ascn.actionplan.plan.PlanCalls.submitted;
import static ascn.actionplan.plan.PlanCalls.write;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Plans over HTTP. Each test has a city of its own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PlanResourceTest {

    private static final String STATE = "QP";
    private static final String BUS = project("bus", "Buses", "2018", "2020");
    private static final String TRAM = project("tram", "Trams", "2019-03", "2024");

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("P02 a plan has one draft and versions that never change, and each day has its own")
    void versionsNeverChangeAndEachDayHasItsOwn() throws SQLException {
        var plan = submitted(STATE, "plan-port", 1, "2018-07-01", BUS);
        var city = "plan-port";
        write(city, plan, draft(project("bus", "Electric buses", "2018", "2020"), TRAM))
                .statusCode(200)
                .body("basedOn", equalTo(1))
                .body("changed", equalTo(true))
                .body("lacks.code", contains("consultation-missing"));
        consult(STATE, city, plan, "{\"project\": \"tram\", \"text\": \"Mind the old town\"}", "2019-05-01")
                .statusCode(201);

        submit(city, plan, ACT.formatted("2019-06-01"))
                .statusCode(200)
                .body("latest", equalTo(2))
                .body("current", equalTo(true))
                .body("version.number", equalTo(2))
                .body("version.consultations.comments", contains(1))
                .body("version.consultations.onThisText", contains(true))
                .body("version.content.projects.key", contains("bus", "tram"));

        asOfficer(city)
                .get(plan + "?asOf=2019-05-31")
                .then()
                .statusCode(200)
                .body("version.number", equalTo(1))
                .body("version.content.projects.title", contains("Buses"));
        asOfficer(city)
                .get(plan + "?asOf=2018-06-30")
                .then()
                .body("version", nullValue())
                .body("current", equalTo(false));
        asOfficer(city).get(plan + "/versions").then().body("number", contains(1, 2));
        asOfficer(city).get(plan + "/versions/3").then().statusCode(404);
        asOfficer(city)
                .get(plan + "/versions/1/diff/2")
                .then()
                .statusCode(200)
                .body("projects.key", contains("bus", "tram"))
                .body("projects.change", contains("CHANGED", "ADDED"))
                .body("projects[0].fields.field", contains("title"))
                .body("projects[0].fields[0].before", equalTo("Buses"));
        assertThat(typesOf("plan", city + "/1"))
                .containsExactly(
                        "ascn.action-plan.plan-consulted.v1",
                        "ascn.action-plan.plan-submitted.v1",
                        "ascn.action-plan.plan-consulted.v1",
                        "ascn.action-plan.plan-submitted.v1");
    }

    @Test
    @DisplayName("P05 a submission is refused with everything that is wrong, and changes nothing")
    void aSubmissionIsRefusedWithEverything() {
        FollowedNetwork.city("plan-faults", STATE);
        var plan = open("plan-faults", 1);
        submit("plan-faults", plan, ACT.formatted("2018-07-01"))
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("plan-without-project", "consultation-missing"));
        write("plan-faults", plan, draft(project("bus", "Buses", "2017-12-31", "2026")))
                .statusCode(200);

        submit("plan-faults", plan, ACT.formatted("2018-07-01"))
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("outside-horizon", "outside-horizon", "consultation-missing"))
                .body("errors.pointer", hasItem("/projects/0/from"))
                .body("errors.rule", hasItem("P03"));
        asOfficer("plan-faults").get(plan).then().body("latest", equalTo(0));
    }

    @Test
    @DisplayName("P04 a draft may change after the consultation: the version says so, and its comments stay inside")
    void aDraftMayChangeAfterTheConsultation() {
        FollowedNetwork.city("plan-changes", STATE);
        var city = "plan-changes";
        var plan = open(city, 1);
        write(city, plan, draft(BUS)).statusCode(200);
        var read = digestOf(plan, city);
        consult(STATE, city, plan, "{\"text\": \"Add a tram\"}", "2018-05-25").statusCode(201);
        write(city, plan, draft(BUS, TRAM)).statusCode(200);
        as(FollowedNetwork.representative(STATE))
                .body("{\"draftDigest\": \"%s\", \"comments\": []}".formatted(read))
                .post(plan + "/consultations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consulted-draft-changed"));

        submit(city, plan, ACT.formatted("2018-07-01"))
                .statusCode(200)
                .body("version.consultations.onThisText", contains(false))
                .body("version.consultations.comments", contains(1));

        as(FollowedNetwork.representative(STATE))
                .get(plan + "/consultations")
                .then()
                .statusCode(200)
                .body("[0].comments.text", contains("Add a tram"))
                .body("[0].version", equalTo(1));
    }

    @Test
    @DisplayName("P17 before it is shared a plan is there for the city, its representative and the Secretariat alone")
    void beforeItIsSharedAPlanIsForItsOwn() {
        var plan = submitted(STATE, "plan-secret", 1, "2018-07-01", BUS);
        FollowedNetwork.city("plan-stranger", "QR");
        var stranger = FollowedNetwork.officer("plan-stranger");

        for (var insider : List.of(
                FollowedNetwork.officer("plan-secret"),
                FollowedNetwork.representative(STATE),
                TestTokens.secretariat())) {
            as(insider).get(plan).then().statusCode(200);
            as(insider).get(plan + "/draft").then().statusCode(200);
            as(insider).get(PLANS + "?city=plan-secret").then().body("items", hasSize(1));
        }
        for (var place : List.of("", "/draft", "/versions", "/versions/1", "/versions/1/diff/1", "/consultations")) {
            as(stranger).get(plan + place).then().statusCode(404).body("type", equalTo("/problems/plan-not-found"));
        }
        as(stranger).get(PLANS + "?city=plan-secret").then().body("items", empty());

        act("plan-secret", plan, "sharing", ACT.formatted("2018-07-02"))
                .statusCode(200)
                .body("sharing.from", equalTo("2018-07-02"))
                .body("sharing.basis", equalTo("OWN_CHOICE"));

        as(stranger).get(plan).then().statusCode(200).body("version.content.projects.key", contains("bus"));
        as(stranger).get(plan + "/draft").then().statusCode(404);
        as(stranger).get(plan + "/consultations").then().statusCode(404);
        as(stranger).get(PLANS + "?city=plan-secret&shared=true").then().body("items.version", contains(1));
        act("plan-secret", plan, "sharing", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/plan-already-shared"));
    }

    @Test
    @DisplayName("C04 an officer writes the plan of the own city, and of no other")
    void anOfficerWritesThePlanOfTheOwnCity() {
        FollowedNetwork.city("plan-own", STATE);
        FollowedNetwork.city("plan-other", STATE);
        var plan = open("plan-own", 1);

        asOfficer("plan-other")
                .header("If-Match", etagOf(plan, "plan-own"))
                .body(draft(BUS))
                .put(plan + "/draft")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        asOfficer("plan-other")
                .body("{\"city\": \"plan-own\", \"generation\": 2, \"horizon\": {\"from\": 2026, \"until\": 2035}}")
                .post(PLANS)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("C05 a representative is consulted by cities of the own state, and by no others")
    void aRepresentativeIsConsultedByTheOwnState() {
        FollowedNetwork.city("plan-guided", STATE);
        var plan = open("plan-guided", 1);
        write("plan-guided", plan, draft(BUS)).statusCode(200);

        consult("QR", "plan-guided", plan, "", "2018-05-25")
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        consult(STATE, "plan-guided", plan, "", "2018-05-25").statusCode(201).body("comments", empty());
    }

    @Test
    @DisplayName("P01 a city has one plan of a generation, and one current plan on a day")
    void aCityHasOneCurrentPlan() {
        submitted(STATE, "plan-twice", 1, "2018-07-01", BUS);
        asOfficer("plan-twice")
                .body("{\"city\": \"plan-twice\", \"generation\": 1}")
                .post(PLANS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-already-open"));
        submitted(STATE, "plan-twice", 2, "2025-11-03", project("ferry", "Ferries", "2026", "2030"));

        currentOn("plan-twice", "2025-12-31", 1);
        currentOn("plan-twice", "2026-01-01", 2);
        as(TestTokens.secretariat())
                .get(PLANS + "/plan-twice/2")
                .then()
                .body("sharing.basis", equalTo("SUBMISSION"))
                .body("sharing.from", equalTo("2025-11-03"));
    }

    private static void currentOn(String city, String day, int generation) {
        as(TestTokens.secretariat())
                .get(PLANS + "?current=true&city=" + city + "&asOf=" + day)
                .then()
                .statusCode(200)
                .body("items.generation", contains(generation));
    }

    @Test
    @DisplayName(
            "P01 the projects of a version come onto the record with it, and one that it drops is in the plan no more")
    void projectsComeOntoTheRecordWithAVersion() throws SQLException {
        var city = "plan-projects";
        var plan = submitted(STATE, city, 1, "2018-07-01", BUS, TRAM);
        assertThat(projectsOf(city)).containsExactly("bus 1 true", "tram 1 true");

        write(city, plan, draft(TRAM)).statusCode(200);
        consult(STATE, city, plan, "", "2019-05-01").statusCode(201);
        submit(city, plan, ACT.formatted("2019-06-01")).statusCode(200);

        assertThat(projectsOf(city)).containsExactly("bus 1 false", "tram 2 true");
    }

    @Test
    @DisplayName(
            "P01 a project that was reported without a plan is adopted under its key, and stays the one that it was")
    void aReportedProjectIsAdopted() throws SQLException {
        FollowedNetwork.city("plan-adopts", STATE);
        asOfficer("plan-adopts").body("""
                        {"city": "plan-adopts", "occurredOn": "2018-05-01", "source": "A test",
                         "content": {"key": "bus", "title": "Old buses", "benefit": "People save time"}}
                        """).post("/api/v1/projects").then().statusCode(201);
        var reported = idsOf("plan-adopts");

        submitted(STATE, "plan-adopts", 1, "2018-07-01", BUS);

        assertThat(idsOf("plan-adopts")).hasSize(1).isEqualTo(reported);
        assertThat(projectsOf("plan-adopts")).containsExactly("bus 1 true");
        given().get("/api/v1/projects/plan-adopts/bus").then().statusCode(200).body("content.title", equalTo("Buses"));
    }

    private List<String> idsOf(String city) throws SQLException {
        return rows("select project_id::text from project where city = '%s'".formatted(city));
    }

    @Test
    @DisplayName("P09 a draft is written as it was read: without its tag, or with an old one, nothing is written")
    void aDraftIsWrittenAsItWasRead() {
        FollowedNetwork.city("plan-tags", STATE);
        var plan = open("plan-tags", 1);
        var first = etagOf(plan, "plan-tags");
        write("plan-tags", plan, draft(BUS)).statusCode(200);

        asOfficer("plan-tags").body(draft()).put(plan + "/draft").then().statusCode(428);
        asOfficer("plan-tags")
                .header("If-Match", first)
                .body(draft())
                .put(plan + "/draft")
                .then()
                .statusCode(412);
        asOfficer("plan-tags")
                .header("If-Match", etagOf(plan, "plan-tags"))
                .body(TRAM)
                .put(plan + "/draft/projects/ferry")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/draft-project-key-differs"));
        asOfficer("plan-tags")
                .header("If-Match", etagOf(plan, "plan-tags"))
                .body(TRAM)
                .put(plan + "/draft/projects/tram")
                .then()
                .statusCode(200)
                .body("content.projects.key", contains("bus", "tram"));
        asOfficer("plan-tags")
                .header("If-Match", etagOf(plan, "plan-tags"))
                .delete(plan + "/draft/projects/bus")
                .then()
                .statusCode(200)
                .body("content.projects.key", contains("tram"));
    }

    @Test
    @DisplayName("N01 a submission has one effect, however often it is sent; of another day it needs the right to it")
    void aSubmissionHasOneEffect() {
        FollowedNetwork.city("plan-once", STATE);
        var plan = open("plan-once", 1);
        write("plan-once", plan, draft(BUS)).statusCode(200);
        consult(STATE, "plan-once", plan, "", "2018-05-25").statusCode(201);
        var tag = etagOf(plan, "plan-once");
        as(FollowedNetwork.officerOfToday("plan-once"))
                .header("If-Match", tag)
                .body(ACT.formatted("2018-07-01"))
                .post(plan + "/submission")
                .then()
                .statusCode(403);
        var key = UUID.randomUUID().toString();

        for (int call = 0; call < 2; call++) {
            given().auth()
                    .oauth2(FollowedNetwork.officer("plan-once"))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .header("If-Match", tag)
                    .body(ACT.formatted("2018-07-01"))
                    .post(plan + "/submission")
                    .then()
                    .statusCode(200)
                    .body("latest", equalTo(1));
        }
        write("plan-once", plan, draft(BUS)).statusCode(200).body("changed", equalTo(false));
        consult(STATE, "plan-once", plan, "", "2018-08-01").statusCode(201);
        submit("plan-once", plan, ACT.formatted("2018-09-01"))
                .statusCode(409)
                .body("errors.code", not(hasItem("consultation-missing")))
                .body("type", equalTo("/problems/plan-unchanged"));
    }

    private List<String> typesOf(String aggregate, String id) throws SQLException {
        return rows("select type from outbox_message where aggregate_type = '%s' and aggregate_id = '%s'"
                        .formatted(aggregate, id)
                + " order by aggregate_version");
    }

    private List<String> projectsOf(String city) throws SQLException {
        return rows("select key || ' ' || plan_version || ' ' || in_plan from project where city = '%s' order by key"
                .formatted(city));
    }

    private List<String> rows(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
