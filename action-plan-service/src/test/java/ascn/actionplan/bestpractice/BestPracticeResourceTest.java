package ascn.actionplan.bestpractice;

import static ascn.actionplan.bestpractice.SharingCalls.PRACTICES;
import static ascn.actionplan.bestpractice.SharingCalls.officerOf;
import static ascn.actionplan.bestpractice.SharingCalls.practice;
import static ascn.actionplan.bestpractice.SharingCalls.project;
import static ascn.actionplan.bestpractice.SharingCalls.shared;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.project.application.TakeProjectsOfPlan;
import ascn.actionplan.project.domain.PlanReference;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.testsupport.RealParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Best practices over HTTP. Each test has a city of its own, in the state XB. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class BestPracticeResourceTest {

    @Inject
    TakeProjectsOfPlan takeProjects;

    @BeforeEach
    void follow() {
        for (var city : List.of("b-share", "b-faults", "b-other", "b-withdraw")) {
            FollowedNetwork.city(city, "XB");
        }
    }

    @Test
    @DisplayName(
            "P19 a best practice is for everybody from the day on which its city shares it, and found by what it is about")
    void isForEverybodyFromTheDayOn() {
        project("b-share", "lights", "", "ONGOING");
        var id = shared(
                "b-share", "lights", ", \"focusArea\": \"BUILT_INFRASTRUCTURE\", \"obstacles\": [\"Old  Poles\"]");

        given().get(PRACTICES + "/" + id).then().statusCode(200).body("sharedOn", equalTo("2024-09-12"));
        found("city=b-share&asOf=2024-09-12", id);
        found("city=b-share&obstacle=old poles&project=lights&focusArea=BUILT_INFRASTRUCTURE", id);
        found("city=b-share&asOf=2024-09-11");
        found("city=b-share&sector=housing");
    }

    @Test
    @DisplayName("P19 a best practice is about own projects and known sectors; all that is wrong is told at once")
    void isAboutOwnProjects() {
        project("b-other", "elsewhere", "", "ONGOING");

        officerOf("b-faults")
                .body(practice("b-faults", "elsewhere", ", \"sectors\": [\"flying\"]"))
                .post(PRACTICES)
                .then()
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("best-practice-project-unknown", "sector-unknown"))
                .body("errors.pointer", containsInAnyOrder("/projects/0", "/sectors/0"));
        officerOf("b-other")
                .body(practice("b-faults", "elsewhere", ""))
                .post(PRACTICES)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("P17 a best practice shows no project that is not shared yet")
    void showsNothingThatIsNotShared() {
        var plan = new PlanReference(UUID.randomUUID(), "b-faults", "XB", "first", 1, null);
        var act = new Act(PartialDate.parse("2018-06"), Standing.RECORDED, "A test", Instant.now(), "a-test");
        QuarkusTransaction.requiringNew()
                .call(() -> takeProjects.take(plan, List.of(ProjectContent.named("b-secret", "Secret", null)), act));

        officerOf("b-faults")
                .body(practice("b-faults", "b-secret", ""))
                .post(PRACTICES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/best-practice-project-not-shared"));
    }

    @Test
    @DisplayName("P19 a city takes its best practice back: it is not listed any more, and stays on record")
    void isTakenBack() {
        project("b-withdraw", "lights", "", "COMPLETED");
        var practice = PRACTICES + "/" + shared("b-withdraw", "lights", "");
        var withdrawal = """
                {"reason": "Replaced", "occurredOn": "2025-03-01", "source": "A test"}
                """;

        officerOf("b-other")
                .header("If-Match", "\"0-json\"")
                .body(withdrawal)
                .post(practice + "/withdrawal")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        officerOf("b-withdraw")
                .header("If-Match", "\"0-json\"")
                .body(withdrawal)
                .post(practice + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo("2025-03-01"));
        officerOf("b-withdraw")
                .header("If-Match", "\"1-json\"")
                .body(withdrawal)
                .post(practice + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/best-practice-already-withdrawn"));

        given().get(practice).then().statusCode(200).body("withdrawalReason", equalTo("Replaced"));
        found("city=b-withdraw&asOf=2025-03-01");
        given().get(PRACTICES + "?city=b-withdraw&asOf=2025-02-28")
                .then()
                .body("items.title", contains("Practice of lights"));
    }

    private static void found(String query, String... ids) {
        var answer = given().get(PRACTICES + "?" + query).then().statusCode(200);
        if (ids.length == 0) {
            answer.body("items", empty());
        } else {
            answer.body("items.id", contains(ids));
        }
    }
}
