package ascn.cityregistry.meeting;

import static ascn.cityregistry.meeting.MeetingCalls.MEETINGS;
import static ascn.cityregistry.meeting.MeetingCalls.NR;
import static ascn.cityregistry.meeting.MeetingCalls.OFFICER;
import static ascn.cityregistry.meeting.MeetingCalls.agendaSet;
import static ascn.cityregistry.meeting.MeetingCalls.asRepresentativeOf;
import static ascn.cityregistry.meeting.MeetingCalls.asSecretariat;
import static ascn.cityregistry.meeting.MeetingCalls.attendance;
import static ascn.cityregistry.meeting.MeetingCalls.closure;
import static ascn.cityregistry.meeting.MeetingCalls.conclude;
import static ascn.cityregistry.meeting.MeetingCalls.conclusion;
import static ascn.cityregistry.meeting.MeetingCalls.delegation;
import static ascn.cityregistry.meeting.MeetingCalls.etagOf;
import static ascn.cityregistry.meeting.MeetingCalls.held;
import static ascn.cityregistry.meeting.MeetingCalls.idOf;
import static ascn.cityregistry.meeting.MeetingCalls.meeting;
import static ascn.cityregistry.meeting.MeetingCalls.outcome;
import static ascn.cityregistry.meeting.MeetingCalls.outcomeOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.cityregistry.tenure.TenureCalls;
import ascn.contracts.record.Act;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How an annual meeting is concluded, over HTTP, and what can be changed afterwards. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MeetingConclusionTest extends MeetingStates {

    @Test
    @DisplayName("A06 a meeting of the record is concluded by the Chair of its day, also without a project launch")
    void theChairConcludes() throws SQLException {
        MeetingCalls.forget(database, 1985);
        var meeting = held(85, "1985-07-08");
        outcomeOf(meeting, "ASEC");
        var tag = etagOf(meeting);
        for (var day : List.of("1986-01-01", "1991-01-01")) {
            asRepresentativeOf("XM")
                    .header("If-Match", tag)
                    .body(conclusion(day))
                    .post(meeting + "/conclusion")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/post-not-held"));
        }
        asRepresentativeOf("XN")
                .header("If-Match", tag)
                .body(conclusion("1985-07-08"))
                .post(meeting + "/conclusion")
                .then()
                .statusCode(403);
        asSecretariat()
                .header("If-Match", tag)
                .body(conclusion("1985-07-08"))
                .post(meeting + "/conclusion")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-permitted"));
        asRepresentativeOf("XM")
                .header("If-Match", tag)
                .body(conclusion("1985-07-07"))
                .post(meeting + "/conclusion")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conclusion-before-meeting"));
        asRepresentativeOf("XM")
                .body(conclusion("1985-07-08"))
                .post(meeting + "/conclusion")
                .then()
                .statusCode(428);

        conclude(meeting, "XM", "1985-07-08");

        given().get(MEETINGS + "/years?from=1985&until=1985").then().body("state[0]", equalTo("CONCLUDED"));
        assertThat(eventsOf(idOf(meeting)))
                .containsExactly(
                        "ascn.city-registry.meeting-recorded.v1",
                        "ascn.city-registry.outcome-recorded.v1",
                        "ascn.city-registry.meeting-concluded.v1");
        afterTheConclusionNothingChangesBut(meeting);
        MeetingCalls.forget(database, 1985);
    }

    private void afterTheConclusionNothingChangesBut(String meeting) {
        for (var call : List.of(
                List.of("/outcomes", outcome("PLAN_PROGRESS", "BODY", "JCM")),
                List.of("/attendance", attendance("xm-port", true, "xn-port", true)),
                List.of("/providers", "{\"organisation\": \"Late Ltd\", \"source\": \"A test\"}"),
                List.of("/delegations", delegation("XN", ", \"source\": \"A test\"")))) {
            asSecretariat()
                    .body(call.get(1))
                    .post(meeting + call.get(0))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/meeting-already-concluded"));
        }
        asSecretariat()
                .header("If-Match", etagOf(meeting))
                .body(meeting(85, "1985-07-09", "RECORDED", ", \"reason\": \"A test\""))
                .put(meeting)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-already-concluded"));
        String open = given().get(meeting).path("outcomes[0].id");
        asSecretariat()
                .body(closure("1985-12-01"))
                .post(meeting + "/outcomes/" + open + "/closure")
                .then()
                .statusCode(200)
                .body("outcomes[0].state", equalTo("DONE"));
    }

    private List<String> eventsOf(String meeting) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select type from outbox_message"
                        + " where aggregate_type = 'meeting' and aggregate_id = ? order by aggregate_version")) {
            select.setString(1, meeting);
            var types = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    types.add(row.getString(1));
                }
            }
            return types;
        }
    }

    @Test
    @DisplayName("A05 a conclusion of today needs agenda, outcome and attendance, and says all that lacks at once")
    void aConclusionOfTodayNeedsMore() {
        ChairmanshipCalls.theCalendarOfTheRecord();
        var today = LocalDate.now(Act.ZONE);
        String chair = given().get("/api/v1/chairmanships?asOf=" + today).path("items[0].memberState");
        // Whomever another test has put into office for this day.
        TenureCalls.forget(database, "post = '" + NR + "' and subject = '" + chair + "'");
        MeetingCalls.representative(
                database, actorIds, chair, today.toString(), today.plusDays(1).toString());
        MeetingCalls.forget(database, today.getYear());
        var meeting = held(9, today.toString());

        asRepresentativeOf(chair)
                .header("If-Match", etagOf(meeting))
                .body("{}")
                .post(meeting + "/conclusion")
                .then()
                .statusCode(409)
                .body("errors.code", hasItems("agenda-missing", "outcome-missing", "attendance-incomplete"));
        agendaSet(meeting, "REVIEW_PROGRESS");
        outcomeOf(meeting, "ASEC");
        var cities = given().get(meeting + "/invitees")
                .jsonPath()
                .getList("findAll { it.post == '" + OFFICER + "' }.subject", String.class);
        asSecretariat()
                .body("{\"source\": \"A test\", \"cities\": [%s]}"
                        .formatted(cities.stream()
                                .map("{\"cityId\": \"%s\", \"attended\": false}"::formatted)
                                .collect(Collectors.joining(","))))
                .post(meeting + "/attendance")
                .then()
                .statusCode(200);
        asRepresentativeOf(chair)
                .header("If-Match", etagOf(meeting))
                .body("{}")
                .post(meeting + "/conclusion")
                .then()
                .statusCode(200)
                .body("conclusion.occurredOn", equalTo(today.toString()))
                .body("conclusion.source", nullValue());
        MeetingCalls.forget(database, today.getYear());
    }
}
