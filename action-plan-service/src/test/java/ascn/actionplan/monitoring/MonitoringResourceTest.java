package ascn.actionplan.monitoring;

import static ascn.actionplan.progress.ProgressCalls.as;
import static ascn.actionplan.progress.ProgressCalls.cityWithAProject;
import static ascn.actionplan.progress.ProgressCalls.line;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.progress.ProgressCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The monitoring views over HTTP. Lists are asked for by states of their own, which no other test uses. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MonitoringResourceTest {

    private static final String CITIES = "/api/v1/monitoring/cities";
    private static final String DEADLINES = "/api/v1/reporting-deadlines";

    private static ValidatableResponse cityOn(String token, String city, String day) {
        return given().auth()
                .oauth2(token)
                .queryParam("city", city)
                .queryParam("on", day)
                .get(CITIES)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("R15 P21 on each day the view says where the entry was then, and since when it waits")
    void theViewOfADayIsOfThatDay() {
        cityWithAProject("watch-town", "XC");
        var secretariat = TestTokens.secretariat();
        ProgressCalls.received("watch-town", "XC", 2023, line("ONGOING", ""));

        cityOn(secretariat, "watch-town", "2023-09-20")
                .body("items[0].entry", equalTo("NO_ENTRY_ON_RECORD"))
                .body("items[0].lastYear", nullValue())
                .body("items[0].statusNotOnRecord", equalTo(1));
        cityOn(secretariat, "watch-town", "2023-09-21")
                .body("items[0].entry", equalTo("WITH_REPRESENTATIVE"))
                .body("items[0].withRepresentativeSince", equalTo("2023-09-21"))
                .body("items[0].lastYear", equalTo(2023));
        cityOn(secretariat, "watch-town", "2023-09-22")
                .body("items[0].entry", equalTo("WITH_SECRETARIAT"))
                .body("items[0].withRepresentativeSince", nullValue());
        cityOn(secretariat, "watch-town", "2023-09-23")
                .body("items[0].entry", equalTo("RECEIVED"))
                .body("items[0].ongoing", equalTo(1));
    }

    @Test
    @DisplayName("R15 a milestone is overdue from the day after the last one that it can be, until it is reached")
    void milestonesAreDueAndOverdue() {
        cityWithAProject("mile-town", "XC");
        var officer = FollowedNetwork.officer("mile-town");

        cityOn(officer, "mile-town", "2025-10-01").body("items[0].milestonesDue", equalTo(0));
        cityOn(officer, "mile-town", "2025-12-31")
                .body("items[0].milestonesDue", equalTo(1))
                .body("items[0].milestonesOverdue", equalTo(0));
        cityOn(officer, "mile-town", "2026-01-01").body("items[0].milestonesOverdue", equalTo(1));
        given().auth()
                .oauth2(officer)
                .get("/api/v1/monitoring/milestones?city=mile-town&on=2026-01-01&overdue=true")
                .then()
                .statusCode(200)
                .body("items.milestone", contains("ten-villages"))
                .body("items[0].plannedOn", equalTo("2025-12"))
                .body("items[0].daysOverdue", equalTo(1));

        ProgressCalls.received(
                "mile-town",
                "XC",
                2025,
                line("COMPLETED", ", \"milestones\": [{\"milestone\": \"ten-villages\", \"actual\": \"2025-09\"}]"));

        cityOn(officer, "mile-town", "2026-01-01").body("items[0].milestonesOverdue", equalTo(0));
    }

    @Test
    @DisplayName("R15 P21 a deadline of the record makes late what has not come, and its correction moves that")
    void aDeadlineMakesLate() {
        cityWithAProject("slow-town", "XC");
        var secretariat = TestTokens.secretariat();
        as(secretariat).body("""
                        {"year": 2024, "dueOn": "2024-08-31", "occurredOn": "2024-03-01", "source": "A letter"}
                        """).post(DEADLINES).then().statusCode(201);
        cityOn(secretariat, "slow-town", "2024-09-01")
                .body("items[0].overdue", equalTo(true))
                .body("items[0].silentSince", equalTo("2018-03-23"));

        as(secretariat)
                .header(
                        "If-Match",
                        given().get(DEADLINES + "/2024").then().extract().header("ETag"))
                .body("""
                        {"dueOn": "2024-09-15", "occurredOn": "2024-08-01", "source": "A letter", "reason": "It moved"}
                        """)
                .put(DEADLINES + "/2024")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2024-09-15"));

        cityOn(secretariat, "slow-town", "2024-09-01")
                .body("items[0].overdue", equalTo(false))
                .body("items[0].deadline", equalTo("2024-09-15"));
        as(secretariat)
                .body("""
                        {"year": 2024, "dueOn": "2024-08-31", "occurredOn": "2024-03-01", "source": "A letter"}
                        """)
                .post(DEADLINES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reporting-deadline-on-record"));
        as(secretariat)
                .body("""
                        {"year": 2094, "dueOn": "2096-01-01", "occurredOn": "2024-03-01", "source": "A letter"}
                        """)
                .post(DEADLINES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/reporting-deadline-outside-year"));
    }

    @Test
    @DisplayName("C04 C05 C14 everyone sees the own cities: the officer one, the representative those of the state")
    void everyoneSeesTheOwnCities() {
        cityWithAProject("own-town", "YD");
        cityWithAProject("sister-town", "YD");
        cityWithAProject("far-town", "YF");

        assertThat(slugsSeenBy(FollowedNetwork.officer("own-town"), "")).containsExactly("own-town");
        assertThat(slugsSeenBy(FollowedNetwork.representative("YD"), "")).containsExactly("own-town", "sister-town");
        assertThat(slugsSeenBy(TestTokens.secretariat(), "?memberState=YF")).containsExactly("far-town");
        given().auth()
                .oauth2(FollowedNetwork.officer("own-town"))
                .get(CITIES + "?memberState=YF")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(FollowedNetwork.representative("YD"))
                .get("/api/v1/monitoring?on=2023-12-31")
                .then()
                .statusCode(200)
                .body("cities", equalTo(2))
                .body("noEntryOnRecord", equalTo(2))
                .body("projects", equalTo(2));
    }

    private static List<String> slugsSeenBy(String token, String query) {
        return given().auth()
                .oauth2(token)
                .get(CITIES + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.city");
    }

    @Test
    @DisplayName("R15 the list goes on from page to page, by slug and in no other order")
    void theListHasPages() {
        cityWithAProject("page-a-town", "YG");
        cityWithAProject("page-b-town", "YG");
        var secretariat = TestTokens.secretariat();
        var first = given().auth()
                .oauth2(secretariat)
                .get(CITIES + "?memberState=YG&limit=1")
                .then()
                .body("items.city", contains("page-a-town"))
                .extract();

        given().auth()
                .oauth2(secretariat)
                .get(CITIES + "?memberState=YG&limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.city", contains("page-b-town"))
                .body("next", nullValue());
        given().auth()
                .oauth2(secretariat)
                .get(CITIES + "?memberState=YG&on=2018-03-22")
                .then()
                .body("items", empty());
    }
}
