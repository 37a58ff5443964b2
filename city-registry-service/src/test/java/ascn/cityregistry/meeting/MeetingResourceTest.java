package ascn.cityregistry.meeting;

import static ascn.cityregistry.meeting.MeetingCalls.MEETINGS;
import static ascn.cityregistry.meeting.MeetingCalls.asRepresentativeOf;
import static ascn.cityregistry.meeting.MeetingCalls.asSecretariat;
import static ascn.cityregistry.meeting.MeetingCalls.conclusion;
import static ascn.cityregistry.meeting.MeetingCalls.etagOf;
import static ascn.cityregistry.meeting.MeetingCalls.held;
import static ascn.cityregistry.meeting.MeetingCalls.idOf;
import static ascn.cityregistry.meeting.MeetingCalls.meeting;
import static ascn.cityregistry.meeting.MeetingCalls.planned;
import static ascn.cityregistry.meeting.MeetingCalls.posted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.shepherd.ShepherdTermCalls;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Annual meetings over HTTP: which there are, when, where, chaired and hosted by whom. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MeetingResourceTest extends MeetingStates {

    @Test
    @DisplayName("A01 a calendar year has one annual meeting, each with a number of its own")
    void aYearHasOneMeeting() {
        held(1901, "1901-07-08");

        asSecretariat()
                .body(meeting(9901, "1901-12", "RECORDED", ""))
                .post(MEETINGS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-year-taken"))
                .body("rule", equalTo("A01"));
        asSecretariat()
                .body(meeting(1901, "1902", "RECORDED", ""))
                .post(MEETINGS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-number-taken"));
        given().get(MEETINGS + "?year=1901").then().body("items.number", equalTo(List.of(1901)));
        given().get(MEETINGS + "?year=1901&asOf=1901-07-07").then().body("items", hasSize(0));
        given().get(MEETINGS + "?year=1901&asOf=1901-07-08").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("A01 it is visible which years have no concluded meeting")
    void yearsWithoutAMeetingAreVisible() {
        held(1904, "1981");
        planned(1906, "1983-05");

        given().get(MEETINGS + "/years?from=1981&until=1983")
                .then()
                .statusCode(200)
                .body("year", equalTo(List.of(1981, 1982, 1983)))
                .body("state", equalTo(List.of("HELD", "NONE", "PLANNED")))
                .body("concluded", equalTo(List.of(false, false, false)));
    }

    @Test
    @DisplayName("A02 chair and host are derived for the day; where another was it, a note says why")
    void chairAndHostAreDerived() {
        asSecretariat()
                .body(meeting(85, "1985-07-08", "RECORDED", ", \"chairedBy\": \"XN\""))
                .post(MEETINGS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/deviation-needs-note"))
                .body("rule", equalTo("A02"))
                .body("errors[0].pointer", equalTo("/chairedBy"));
        var meeting = posted(meeting(85, "1985-07-08", "RECORDED", ", \"hostedBy\": \"XM\""));
        given().get(meeting)
                .then()
                .body("chair.memberState", equalTo("XM"))
                .body("chair.vacant", equalTo(false))
                .body("chair.deviates", equalTo(false))
                .body("host.memberState", equalTo("XM"))
                .body("host.deviates", equalTo(false));
        asSecretariat()
                .header("If-Match", etagOf(meeting))
                .body(
                        meeting(
                                85,
                                "1985-07-08",
                                "RECORDED",
                                ", \"hostedBy\": \"XN\", \"deviationNote\": \"The hall had burnt down\", \"reason\": \"Known better\""))
                .put(meeting)
                .then()
                .statusCode(200)
                .body("meeting.host.deviates", equalTo(true))
                .body("meeting.host.inFact", equalTo("XN"))
                .body("meeting.deviationNote", equalTo("The hall had burnt down"));
        asSecretariat()
                .header("If-Match", etagOf(meeting))
                .body(meeting(85, "1986-07-08", "RECORDED", ", \"reason\": \"Another year\""))
                .put(meeting)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-of-another-year"));
        MeetingCalls.forget(database, 1985);
    }

    @Test
    @DisplayName("C09 while the state that chairs has no representative, the chair of its meeting is visibly vacant")
    void theChairCanBeVacant() {
        var meeting = held(86, "1986-07-08");

        given().get(meeting)
                .then()
                .body("chair.memberState", equalTo("XN"))
                .body("chair.vacant", equalTo(true))
                .body("host.vacant", equalTo(false));
        asRepresentativeOf("XM")
                .header("If-Match", etagOf(meeting))
                .body(conclusion("1986-07-08"))
                .post(meeting + "/conclusion")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
    }

    @Test
    @DisplayName("A03 the shepherd of the day stands on the meeting, and that there was none")
    void theShepherdStandsOnTheMeeting() {
        given().get(held(1909, "1909-07-08"))
                .then()
                .body("shepherd.vacant", equalTo(true))
                .body("shepherd.memberState", nullValue())
                .body("chair.memberState", nullValue())
                .body("chair.vacant", equalTo(true));
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");
        var none = etagOf(meeting);
        ShepherdTermCalls.renewed("XN", "1990-06-01", "1990-12-01");
        given().get(meeting).then().body("shepherd.memberState", equalTo("XN")).body("shepherd.vacant", equalTo(false));
        given().header("If-None-Match", none).get(meeting).then().statusCode(200);
        MeetingCalls.forget(database, 1990);
    }

    @Test
    @DisplayName("A08 a meeting may stand alongside an event, and what was once planned stays with it")
    void aMeetingMayHaveAHostEvent() {
        var meeting = posted(meeting(
                1912,
                "1912-07-08",
                "RECORDED",
                ", \"lastDay\": \"1912-07-09\", \"plannedOn\": \"1912-07\", \"hostEvent\": \"World Cities Summit\""));

        given().get(meeting)
                .then()
                .body("hostEvent", equalTo("World Cities Summit"))
                .body("plannedOn", equalTo("1912-07"))
                .body("lastDay", equalTo("1912-07-09"));
        asSecretariat()
                .body(meeting(1913, "1913-07", "RECORDED", ", \"lastDay\": \"1913-07-09\""))
                .post(MEETINGS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/last-day-unclear"));
        asSecretariat()
                .body(meeting(1913, "../1913-07-09", "RECORDED", ""))
                .post(MEETINGS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/calendar-date-outside-year"));
    }

    @Test
    @DisplayName(
            "N01 the calendar follows the meeting: moving it moves its deadlines, and what was known stays answerable")
    void theCalendarFollowsTheMeeting() {
        var meeting = planned(2206, "2206-07");
        var before = Instant.now();
        String date = given().get("/api/v1/calendar?year=2206")
                .then()
                .body("dates[0].meetingId", equalTo(idOf(meeting)))
                .extract()
                .path("dates[0].id");

        asSecretariat()
                .header("If-Match", etagOf(meeting))
                .body(meeting(2206, "2206-07-20", "PLANNED", ", \"reason\": \"The day became known\""))
                .put(meeting)
                .then()
                .statusCode(200)
                .body("moved.code", hasItem("DELEGATIONS_NAMED"))
                .body("moved.find { it.code == 'DELEGATIONS_NAMED' }.before.earliest", equalTo("2206-06-17"))
                .body("moved.find { it.code == 'DELEGATIONS_NAMED' }.after.earliest", equalTo("2206-07-06"));

        given().get("/api/v1/calendar?year=2206").then().body("dates[0].occurredOn", equalTo("2206-07-20"));
        given().get(meeting + "?knownAt=" + before).then().body("occurredOn", equalTo("2206-07"));
        asSecretariat()
                .header(
                        "If-Match",
                        given().get("/api/v1/calendar/dates/" + date).header("ETag"))
                .body("""
                        {"occurredOn": "2206-08", "standing": "PLANNED", "source": "A test", "reason": "By hand"}
                        """)
                .put("/api/v1/calendar/dates/" + date)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/calendar-date-follows-meeting"));
    }

    @Test
    @DisplayName("A01 of several that record the meeting of a year in parallel, one succeeds")
    void inParallelOneIsKept() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (int caller = 0; caller < 4; caller++) {
                int number = 1914 + 1000 * caller;
                calls.add(() -> asSecretariat()
                        .body(meeting(number, "1914-07-08", "RECORDED", ""))
                        .post(MEETINGS)
                        .statusCode());
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                statuses.add(answer.get());
            }

            assertThat(statuses).containsOnlyOnce(201).contains(409);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        asSecretariat()
                .body("{\"number\": 0, \"occurredOn\": \"soon\", \"place\": \"\", \"chairedBy\": \"Singapore\"}")
                .post(MEETINGS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/number", "/occurredOn", "/place", "/chairedBy", "/source"));
        asSecretariat()
                .body(meeting(2901, "2901-07-08", "RECORDED", ""))
                .post(MEETINGS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        given().get(MEETINGS + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/meeting-not-found"))
                .body("detail", containsString("00000000"))
                .body("rule", notNullValue());
    }
}
