package ascn.actionplan.complementarity;

import static ascn.actionplan.bestpractice.SharingCalls.officerOf;
import static ascn.actionplan.bestpractice.SharingCalls.project;
import static ascn.actionplan.bestpractice.SharingCalls.shared;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.application.TakeProjectsOfPlan;
import ascn.actionplan.project.domain.PlanReference;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Complementarities over HTTP. Other tests tell of projects too, so each looks for its own cities alone. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ComplementarityResourceTest {

    private static final String OF_SAFETY = ", \"focusArea\": \"SAFETY_SECURITY\"";
    private static final String OF_HOUSING = ", \"sectors\": [\"housing\", \"safety\"]";

    @Inject
    TakeProjectsOfPlan takeProjects;

    @BeforeEach
    void follow() {
        for (var city : List.of("k-learns", "k-ahead", "k-unknown", "k-secret", "k-shares")) {
            FollowedNetwork.city(city, "XK");
        }
        FollowedNetwork.city("k-stranger", "XL");
    }

    @Test
    @DisplayName(
            "P22 a hit is a project of another city that is further and shares focus area or sector, with these fields")
    void isFurtherInTheSameField() {
        project("k-learns", "begins", OF_SAFETY + OF_HOUSING, "PLANNING");
        project("k-learns", "runs", OF_SAFETY, "ONGOING");
        project("k-learns", "is-done", OF_SAFETY, "COMPLETED");
        project("k-ahead", "done-safely", OF_SAFETY, "COMPLETED");
        project("k-ahead", "runs-houses", OF_HOUSING, "ONGOING");
        project("k-ahead", "plans-safety", OF_SAFETY, "PLANNING");
        project("k-ahead", "does-water", ", \"sectors\": [\"water\"]", "COMPLETED");

        assertThat(hits("k-learns", "", "k-ahead"))
                .containsExactly(
                        "begins PLANNING -> done-safely COMPLETED [FOCUS_AREA] SAFETY_SECURITY []",
                        "begins PLANNING -> runs-houses ONGOING [SECTOR] null [housing, safety]",
                        "runs ONGOING -> done-safely COMPLETED [FOCUS_AREA] SAFETY_SECURITY []");
    }

    @Test
    @DisplayName("N02 a status that is not on record is neither behind nor ahead")
    void whatIsNotOnRecordIsNotCompared() {
        officerOf("k-unknown").body("""
                        {"city": "k-unknown", "content": {"key": "somehow", "title": "Somehow", "sectors": ["education"]},
                         "occurredOn": "2022", "source": "A test"}
                        """).post("/api/v1/projects").then().statusCode(201);
        project("k-shares", "taught", ", \"sectors\": [\"education\"]", "COMPLETED");

        assertThat(hits("k-unknown", "", "k-shares")).isEmpty();
        shared("k-shares", "taught", ", \"sectors\": [\"education\"], \"obstacles\": [\"No Teachers\"]");
        assertThat(hits("k-unknown", "", "k-shares"))
                .containsExactly("somehow NOT_ON_RECORD -> Practice of taught null [SECTOR] null [education]");
        assertThat(hits("k-unknown", "&obstacle=no teachers", "k-shares"))
                .as("P22: an obstacle alone makes a hit of a best practice")
                .contains("null null -> Practice of taught null [OBSTACLE] null []");
    }

    @Test
    @DisplayName("P17 what is not shared yet is a hit for those who see it")
    void whatIsNotSharedIsNoHit() {
        var plan = new PlanReference(UUID.randomUUID(), "k-secret", "XK", "first", 1, null);
        var act = new Act(PartialDate.parse("2018-06"), Standing.RECORDED, "A test", Instant.now(), "a-test");
        QuarkusTransaction.requiringNew()
                .call(() -> takeProjects.take(
                        plan,
                        List.of(ProjectContent.named("k-plan", "Of a plan", FocusArea.INDUSTRY_INNOVATION)),
                        act));
        officerOf("k-secret")
                .body("{\"status\": \"COMPLETED\", \"occurredOn\": \"2024\", \"source\": \"A test\"}")
                .post("/api/v1/projects/k-secret/k-plan/statuses")
                .then()
                .statusCode(200);
        project("k-stranger", "firm", ", \"focusArea\": \"INDUSTRY_INNOVATION\"", "ONGOING");

        assertThat(hits("k-stranger", "", "k-secret")).isEmpty();
        var seen = pages("k-stranger", "", TestTokens.secretariat());
        assertThat(seen)
                .extracting(page -> page.path("items.project").toString())
                .anyMatch(keys -> keys.contains("k-plan"));
    }

    @Test
    @DisplayName("P22 the city that learns is named, and known")
    void theCityIsNamed() {
        given().get("/api/v1/complementarities").then().statusCode(400);
        given().get("/api/v1/complementarities?city=nowhere").then().statusCode(404);
    }

    private static List<String> hits(String city, String more, String other) {
        var hits = new ArrayList<String>();
        for (var page : pages(city, more, null)) {
            for (int item = 0; item < page.<List<Object>>path("items").size(); item++) {
                var at = "items[" + item + "].";
                if (other.equals(page.path(at + "city"))) {
                    var project = page.<String>path(at + "project");
                    hits.add(page.path(at + "ownProject") + " " + page.path(at + "ownStatus") + " -> "
                            + (project == null ? page.path(at + "title") : project) + " " + page.path(at + "status")
                            + " "
                            + page.path(at + "fields") + " " + page.path(at + "focusArea") + " "
                            + page.path(at + "sectors"));
                }
            }
        }
        return hits;
    }

    /** All pages, of a size that needs several. */
    private static List<ExtractableResponse<Response>> pages(String city, String more, @Nullable String token) {
        var pages = new ArrayList<ExtractableResponse<Response>>();
        var next = "/api/v1/complementarities?limit=2&city=" + city + more;
        while (next != null) {
            var request = token == null ? given() : given().auth().oauth2(token);
            var page = request.urlEncodingEnabled(pages.isEmpty())
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            pages.add(page);
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return pages;
    }
}
