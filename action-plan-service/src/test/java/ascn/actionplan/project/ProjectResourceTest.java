package ascn.actionplan.project;

import static ascn.actionplan.project.ProjectCalls.PROJECTS;
import static ascn.actionplan.project.ProjectCalls.as;
import static ascn.actionplan.project.ProjectCalls.asSecretariat;
import static ascn.actionplan.project.ProjectCalls.content;
import static ascn.actionplan.project.ProjectCalls.name;
import static ascn.actionplan.project.ProjectCalls.report;
import static ascn.actionplan.project.ProjectCalls.reported;
import static ascn.actionplan.project.ProjectCalls.status;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.project.application.TakeProjectsOfPlan;
import ascn.actionplan.project.application.TakeYearOfProject;
import ascn.actionplan.project.application.TakeYearOfProject.YearLine;
import ascn.actionplan.project.domain.PlanReference;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Projects over HTTP. Each test has a city of its own, in the states XP and XQ. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ProjectResourceTest {

    @Inject
    TakeProjectsOfPlan takeProjects;

    @Inject
    TakeYearOfProject takeYear;

    @Inject
    Roster roster;

    @BeforeEach
    void follow() {
        for (var city : List.of("p-report", "p-list", "p-plan", "p-join", "p-measure", "p-year")) {
            FollowedNetwork.city(city, "XP");
        }
        FollowedNetwork.city("p-other", "XQ");
    }

    @Test
    @DisplayName("P01 an officer reports a project of the own city; its key is taken, and it is public at once")
    void anOfficerReportsAProject() {
        var project = reported("p-report", "harbour-lights");

        given().get(project)
                .then()
                .statusCode(200)
                .body("key", equalTo("harbour-lights"))
                .body("memberState", equalTo("XP"))
                .body("status", equalTo("NOT_ON_RECORD"))
                .body("sharedFrom", equalTo("2022-12-31"))
                .body("plan", nullValue());
        as(FollowedNetwork.officer("p-report"))
                .body(report("p-report", "harbour-lights", "\"2022\""))
                .post(PROJECTS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/project-key-taken"))
                .body("rule", equalTo("P01"));
        as(FollowedNetwork.officer("p-other"))
                .body(report("p-report", "smuggled", "\"2022\""))
                .post(PROJECTS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        as(FollowedNetwork.officer("p-other"))
                .body(report("nowhere", "smuggled", "\"2022\""))
                .post(PROJECTS)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/city-unknown"));
    }

    @Test
    @DisplayName("P12 an act of today says what people have of it, and all faults come at once (N02)")
    void anActOfTodayLeavesNothingOpen() {
        as(FollowedNetwork.officerOfToday("p-report"))
                .body("""
                        {"city": "p-report", "status": "NOT_ON_RECORD",
                         "content": {"key": "no-benefit", "title": "No benefit", "sectors": ["magic"],
                                     "bankability": {"claimed": "BANKABLE"}}}
                        """)
                .post(PROJECTS)
                .then()
                .statusCode(409)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "benefit-missing", "sector-unknown", "not-bankable", "status-not-on-record-today"))
                .body("errors.pointer", hasItems("/content/benefit", "/content/sectors/0", "/content/bankability"));
        as(FollowedNetwork.officerOfToday("p-report"))
                .body(report("p-report", "of-yesterday", "\"2022\""))
                .post(PROJECTS)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("P09 an officer revises what is in no plan, by the version that was read")
    void anOfficerRevisesAProject() {
        var project = reported("p-report", "to-revise");
        var etag = given().get(project).then().extract().header("ETag");
        var revision = "{\"content\": " + content("ignored-key", "Revised", ", \"focusArea\": \"CIVIC_SOCIAL\"") + "}";

        as(FollowedNetwork.officer("p-report"))
                .body(revision)
                .put(project)
                .then()
                .statusCode(428);
        as(FollowedNetwork.officer("p-report"))
                .header("If-Match", etag)
                .body(revision)
                .put(project)
                .then()
                .statusCode(200)
                .body("key", equalTo("to-revise"))
                .body("title", equalTo("Revised"))
                .body("focusArea", equalTo("CIVIC_SOCIAL"));
        as(FollowedNetwork.officer("p-report"))
                .header("If-Match", etag)
                .body(revision)
                .put(project)
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("P01 lists choose by what projects are, as of now and as of a day, page by page")
    void listsChoose() {
        var one = reported(
                "p-list", content("a-lights", "Lights", ", \"focusArea\": \"BUILT_INFRASTRUCTURE\""), "\"2022-09-21\"");
        reported(
                "p-list",
                content(
                        "b-buses",
                        "100% electric_buses",
                        ", \"pillars\": [\"ECONOMIC\"], \"actionLines\": [\"mpac2025-3\"]"),
                "\"2022-09-21\"");
        reported("p-list", content("c-clinics"), "\"2023-08-14\"");
        status(one, "p-list", "PLANNING", "2022-09-21").statusCode(200);
        status(one, "p-list", "COMPLETED", "2024-09-25").statusCode(200).body("status", equalTo("COMPLETED"));
        name(one, "p-list", "Bright lights", "CIVIC_SOCIAL", "2023-08-14").statusCode(200);

        keys("city=p-list", "a-lights", "b-buses", "c-clinics");
        keys("city=p-list&asOf=2022-12-31", "a-lights", "b-buses");
        keys("city=p-list&status=COMPLETED", "a-lights");
        keys("city=p-list&status=COMPLETED&asOf=2022-12-31");
        keys("city=p-list&status=PLANNING&asOf=2022-12-31", "a-lights");
        keys("city=p-list&status=NOT_ON_RECORD", "b-buses", "c-clinics");
        keys("city=p-list&focusArea=CIVIC_SOCIAL", "a-lights");
        keys("city=p-list&focusArea=BUILT_INFRASTRUCTURE&asOf=2022-12-31", "a-lights");
        keys("city=p-list&pillar=ECONOMIC", "b-buses");
        keys("city=p-list&actionLine=mpac2025-3", "b-buses");
        keys("city=p-list&sector=transport&kind=PROJECT", "a-lights", "b-buses", "c-clinics");
        keys("city=p-list&kind=ACTION_LINE");
        keys("city=p-list&q=0% ELECTRIC_", "b-buses");
        keys("city=p-list&memberState=XQ");
        given().get(one + "?asOf=2022-12-31")
                .then()
                .body("title", equalTo("Lights"))
                .body("status", equalTo("PLANNING"));
        given().get(one + "?asOf=2021-12-31").then().statusCode(404);
        var next = given().get(PROJECTS + "?city=p-list&limit=2")
                .then()
                .body("items.key", contains("a-lights", "b-buses"))
                .extract()
                .<String>path("next");
        given().get(PROJECTS + "?city=p-list&limit=2&cursor=" + next)
                .then()
                .body("items.key", contains("c-clinics"))
                .body("next", nullValue());
        assertThat(given().accept("text/csv")
                        .get(PROJECTS + "?city=p-list")
                        .asString()
                        .lines())
                .hasSize(4);
    }

    private static void keys(String query, String... keys) {
        given().get(PROJECTS + "?" + query).then().statusCode(200).body("items.key", equalTo(List.of(keys)));
    }

    @Test
    @DisplayName("P17 what a plan tells is seen by the city, its representative and the Secretariat until it is shared")
    void whatAPlanTellsIsSeenByFewFirst() {
        var plan = new PlanReference(UUID.randomUUID(), "p-plan", "XP", "first", 1, null);
        var reported = reported("p-plan", "reported-before");
        take(plan, "p-secret", "reported-before");

        given().get(PROJECTS + "/p-plan/p-secret").then().statusCode(404);
        given().get(PROJECTS + "/p-plan/p-secret/history").then().statusCode(404);
        as(FollowedNetwork.officer("p-other"))
                .get(PROJECTS + "/p-plan/p-secret")
                .then()
                .statusCode(404);
        for (var token : List.of(
                FollowedNetwork.officer("p-plan"), FollowedNetwork.representative("XP"), TestTokens.secretariat())) {
            given().auth()
                    .oauth2(token)
                    .get(PROJECTS + "/p-plan/p-secret")
                    .then()
                    .statusCode(200)
                    .body("plan.version", equalTo(1))
                    .body("sharedFrom", nullValue());
            given().auth().oauth2(token).get(PROJECTS + "?city=p-plan").then().body("items", hasSize(2));
        }
        keys("city=p-plan", "reported-before");
        given().get(reported).then().body("plan.current", equalTo(true));

        QuarkusTransaction.requiringNew()
                .run(() -> takeProjects.share(plan.planId(), LocalDate.parse("2018-07-08"), act("2018-07-08")));

        // Another question than before: what was written past HTTP does not reach the answers in memory at once.
        keys("city=p-plan&limit=50", "p-secret", "reported-before");
        take(new PlanReference(plan.planId(), "p-plan", "XP", "first", 2, plan.sharedFrom()), "reported-before");
        var officer = FollowedNetwork.officer("p-plan");
        as(officer).get(PROJECTS + "/p-plan/p-secret").then().body("plan.current", equalTo(false));
        as(officer)
                .header("If-Match", as(officer).get(reported).header("ETag"))
                .body("{\"content\": " + content("reported-before") + "}")
                .put(reported)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/project-in-plan"));
    }

    private void take(PlanReference plan, String... keys) {
        var contents = List.of(keys).stream()
                .map(key -> ProjectContent.named(key, "Title of " + key, null))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> takeProjects.take(plan, contents, act("2018-06-30")));
    }

    private static Act act(String day) {
        return new Act(
                PartialDate.parse(day), Standing.RECORDED, "A test", Instant.parse("2026-11-22T03:00:00Z"), "an actor");
    }

    @Test
    @DisplayName("P01 a year's list puts new projects on record and renames known ones; their keys stay")
    void aYearsListIsTaken() {
        year("y-one", "First title", ProjectStatus.PLANNING, "2022-09-21");
        year("y-one", "Second title", ProjectStatus.NOT_ON_RECORD, "2023-08-14");

        given().get(PROJECTS + "/p-year/y-one")
                .then()
                .body("title", equalTo("Second title"))
                .body("status", equalTo("NOT_ON_RECORD"))
                .body("statusOn", equalTo("2023-08-14"));
        given().get(PROJECTS + "/p-year/y-one?asOf=2022-12-31")
                .then()
                .body("title", equalTo("First title"))
                .body("status", equalTo("PLANNING"));
        given().get(PROJECTS + "/p-year/y-one/history")
                .then()
                .body("kind", equalTo(List.of("NAME", "STATUS", "NAME", "STATUS")));
    }

    private void year(String key, String title, @Nullable ProjectStatus status, String day) {
        var city = roster.city("p-year").orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> takeYear.take(city, new YearLine(key, title, null, status), "A test", act(day)));
    }

    @Test
    @DisplayName("P01 two projects turn out to be one: the key leads to it, its history counts, and it is undone")
    void projectsAreJoinedAndSeparated() {
        var kept = reported("p-join", content("kept"), "\"2018-07-08\"");
        var absorbed = reported("p-join", content("absorbed"), "\"2022-09-21\"");
        status(kept, "p-join", "PLANNING", "2018-07-08").statusCode(200);
        status(absorbed, "p-join", "ONGOING", "2023-08-14").statusCode(200);
        var finding = "\"reason\": \"One service\", \"occurredOn\": \"2024-01-01\", \"source\": \"A test\"}";

        asSecretariat()
                .body("{\"into\": \"kept\", " + finding)
                .post(absorbed + "/join")
                .then()
                .statusCode(200)
                .body("key", equalTo("kept"))
                .body("status", equalTo("ONGOING"))
                .body("joinedKeys", contains("absorbed"));
        given().get(absorbed).then().statusCode(200).body("key", equalTo("kept"));
        keys("city=p-join", "kept");
        keys("city=p-join&asOf=2023-12-31&status=ONGOING", "kept");
        asSecretariat()
                .body("{\"into\": \"kept\", " + finding)
                .post(absorbed + "/join")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/project-already-joined"));

        asSecretariat()
                .body("{" + finding)
                .post(absorbed + "/separation")
                .then()
                .statusCode(200);

        given().get(absorbed).then().body("key", equalTo("absorbed")).body("status", equalTo("ONGOING"));
        given().get(kept).then().body("status", equalTo("PLANNING")).body("joinedKeys", hasSize(0));
        given().get(absorbed + "/history").then().body("kind", hasItems("JOINED", "SEPARATED"));
        asSecretariat()
                .body("{" + finding)
                .post(absorbed + "/separation")
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("P10 a milestone keeps its first promise; values are checked, and make one")
    void milestonesAndIndicators() {
        var project = reported("p-measure", "measured");
        var officer = FollowedNetwork.officer("p-measure");

        as(officer)
                .body("{\"forecastOn\": \"2024\"}")
                .post(project + "/milestones/opens/forecasts")
                .then()
                .statusCode(200)
                .body("firstPromised", equalTo("2021-06"))
                .body("forecast", equalTo("2024"));
        as(officer)
                .body("{\"reachedOn\": \"2099\"}")
                .post(project + "/milestones/opens/attainment")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-happened-yet"));
        as(officer)
                .body("{\"reachedOn\": \"2024-05\"}")
                .post(project + "/milestones/opens/attainment")
                .then()
                .statusCode(200)
                .body("reached", equalTo("2024-05"));
        as(officer)
                .body("{\"forecastOn\": \"2025\"}")
                .post(project + "/milestones/opens/forecasts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/milestone-already-reached"));
        given().get(project + "/milestones/none").then().statusCode(404);
        value(officer, project, "2021", "10", "4", "6").statusCode(200).body("aggregate.value", equalTo("10"));
        value(officer, project, "2022", "5", "4", "1").statusCode(200).body("aggregate.value", equalTo("15"));
        value(officer, project, "2022", "7", "4", "3").statusCode(200).body("aggregate.value", equalTo("17"));
        value(officer, project, "2023", "5", "4", "6")
                .statusCode(409)
                .body("type", equalTo("/problems/parts-not-whole"))
                .body("rule", equalTo("P14"));
        value(officer, project, "2098", "1", "1", "0")
                .statusCode(409)
                .body("type", equalTo("/problems/not-happened-yet"));
        given().get(project + "/indicators/guests")
                .then()
                .body("values.period", contains("2021", "2022"))
                .body("values[0].parts.category", contains("urban", "rural"));
        given().get(project).then().header("ETag", notNullValue()).body("milestones[0].reached", equalTo("2024-05"));
        given().get(project + "/history")
                .then()
                .body("kind", hasItems("PROMISED", "FORECAST", "REACHED", "VALUE"))
                .body("text.flatten().toString()", containsString("2022: 7"));
    }

    private static ValidatableResponse value(
            String officer, String project, String period, String whole, String urban, String rural) {
        return as(officer)
                .body("""
                        {"period": "%s", "value": "%s", "parts": [
                          {"dimension": "area", "category": "urban", "value": "%s"},
                          {"dimension": "area", "category": "rural", "value": "%s"}]}
                        """.formatted(period, whole, urban, rural))
                .post(project + "/indicators/guests/values")
                .then();
    }
}
