package ascn.cityregistry.calendar;

import static ascn.cityregistry.calendar.CalendarCalls.CALENDAR;
import static ascn.cityregistry.calendar.CalendarCalls.DATES;
import static ascn.cityregistry.calendar.CalendarCalls.asSecretariat;
import static ascn.cityregistry.calendar.CalendarCalls.date;
import static ascn.cityregistry.calendar.CalendarCalls.etagOf;
import static ascn.cityregistry.calendar.CalendarCalls.move;
import static ascn.cityregistry.calendar.CalendarCalls.planned;
import static ascn.cityregistry.calendar.CalendarCalls.posted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The calendar over HTTP. Each test has years of its own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CalendarResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("R18 the deadlines of a year are computed back from its dates, and say on what they rest")
    void deadlinesAreComputedBack() {
        planned("ANNUAL_MEETING", 2071, "2071-07-08");
        planned("JCM", 2071, "2071-10-15");
        planned("SUMMIT", 2071, "2071-11-13");

        var deadlines = given().get(CALENDAR + "?year=2071")
                .then()
                .statusCode(200)
                .body("inOrder", equalTo(true))
                .body("dates.kind", equalTo(List.of("ANNUAL_MEETING", "JCM", "SUMMIT")))
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("deadlines");

        assertThat(deadlines)
                .extracting(item -> item.get("code"), item -> item.get("earliest"), item -> item.get("basis"))
                .containsExactly(
                        tuple("APPLICATIONS_DUE", "2071-04-09", "OURS"),
                        tuple("YEARLY_ENTRIES_DUE", "2071-05-09", "OURS"),
                        tuple("INVITATIONS_SENT", "2071-05-24", "OURS"),
                        tuple("DELEGATIONS_NAMED", "2071-06-24", "OURS"),
                        tuple("DRAFT_REPORT", "2071-09-15", "OURS"),
                        tuple("REPORT_TO_JCM", "2071-10-01", "OURS"),
                        tuple("REPORT_TO_SUMMIT", "2071-10-23", "OURS"));
        given().get(CALENDAR + "?year=1990").then().body("deadlines", equalTo(List.of()));
    }

    @Test
    @DisplayName("R18 moving one date shifts what counts from it, and the answer and the event say from when to when")
    void movingADateShiftsTheChain() throws SQLException {
        planned("ANNUAL_MEETING", 2072, "2072-07-08");
        var jcm = planned("JCM", 2072, "2072-10-15");
        var before = Instant.now();

        asSecretariat()
                .header("If-Match", etagOf(jcm))
                .body(move("2072-10-25", "PLANNED"))
                .put(jcm)
                .then()
                .statusCode(200)
                .body("date.occurredOn", equalTo("2072-10-25"))
                .body("moved.code", equalTo(List.of("DRAFT_REPORT", "REPORT_TO_JCM")))
                .body("moved.before.earliest", equalTo(List.of("2072-09-15", "2072-10-01")))
                .body("moved.after.earliest", equalTo(List.of("2072-09-25", "2072-10-11")));

        given().get(CALENDAR + "?year=2072&knownAt=" + before)
                .then()
                .body("deadlines.find { it.code == 'REPORT_TO_JCM' }.earliest", equalTo("2072-10-01"));
        assertThat(payloadOfTheMoveOf(jcm.substring(jcm.lastIndexOf('/') + 1)))
                .contains("\"deadlinesBefore\"", "2072-10-01", "\"deadlinesAfter\"", "2072-10-11", "2072-10-15");
    }

    private String payloadOfTheMoveOf(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select payload from outbox_message"
                        + " where aggregate_id = ? and type like '%calendar-date-moved%'")) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    @Test
    @DisplayName("R04 a year has one of each kind; another day is a move")
    void aYearHasOneOfEachKind() {
        planned("SUMMIT", 2073, "2073-11");

        asSecretariat()
                .body(date("SUMMIT", 2073, "2073-05-01", "PLANNED"))
                .post(DATES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/calendar-date-on-record"))
                .body("detail", containsString("2073-11"));
        planned("JCM", 2073, "2073-12-01");
        given().get(CALENDAR + "?year=2073").then().body("inOrder", equalTo(false));
    }

    @Test
    @DisplayName("N05 a date of a month gives deadlines with a first and a last possible day")
    void aMonthGivesARange() {
        planned("JCM", 2074, "2074-10");

        given().get(CALENDAR + "?year=2074")
                .then()
                .body("deadlines.find { it.code == 'REPORT_TO_JCM' }.earliest", equalTo("2074-09-17"))
                .body("deadlines.find { it.code == 'REPORT_TO_JCM' }.latest", equalTo("2074-10-17"));
    }

    @Test
    void asICalendarItIsReadBackByTheLibrary() throws Exception {
        posted("""
                {"kind": "ANNUAL_MEETING", "year": 2075, "occurredOn": "2075-07-08", "lastDay": "2075-07-10",
                 "standing": "PLANNED", "source": "A source; with signs, that are escaped, and long enough to be folded"}
                """);
        planned("JCM", 2075, "2075-10");

        var calendar = iCalendar(2075);

        assertThat(calendar.validate().hasErrors()).isFalse();
        var events = calendar.<VEvent>getComponents();
        assertThat(events)
                .extracting(event -> value(event, Property.SUMMARY))
                .contains("ASCN: annual meeting 2075 (planned)")
                .noneMatch(summary -> summary.contains("Joint Consultative Meeting"));
        var meeting = events.get(0);
        assertThat(value(meeting, Property.DTSTART)).isEqualTo("20750708");
        assertThat(value(meeting, Property.DTEND)).isEqualTo("20750711");
        assertThat(value(meeting, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(meeting, Property.DESCRIPTION)).contains("A source; with signs, that are escaped");
        assertThat(events).hasSize(5);
    }

    @Test
    void aMoveKeepsTheUidAndCountsTheSequence() throws Exception {
        var summit = planned("SUMMIT", 2076, "2076-11-10");
        var before = iCalendar(2076).<VEvent>getComponents();

        asSecretariat()
                .header("If-Match", etagOf(summit))
                .body(move("2076-11-12", "PLANNED"))
                .put(summit)
                .then()
                .statusCode(200);

        var after = iCalendar(2076).<VEvent>getComponents();
        assertThat(after)
                .extracting(event -> value(event, Property.UID))
                .isEqualTo(
                        before.stream().map(event -> value(event, Property.UID)).toList());
        assertThat(before).extracting(event -> value(event, Property.SEQUENCE)).containsOnly("0");
        assertThat(after).extracting(event -> value(event, Property.SEQUENCE)).containsOnly("1");
        assertThat(value(after.get(0), Property.DTSTART)).isEqualTo("20761112");
    }

    @Test
    void aFileThatIsUnchangedIsNotSentAgain() {
        planned("SUMMIT", 2077, "2077-11-10");
        var tag = given().accept("text/calendar")
                .get(CALENDAR + "?year=2077")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .header("ETag");

        given().accept("text/calendar")
                .header("If-None-Match", tag)
                .get(CALENDAR + "?year=2077")
                .then()
                .statusCode(304);
    }

    private static Calendar iCalendar(int year) throws Exception {
        var file = given().accept("text/calendar")
                .get(CALENDAR + "?year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    @DisplayName("N01 a date that is not over can only be planned, and a move needs the current version")
    void whatIsToComeIsPlanned() {
        asSecretariat()
                .body(date("SUMMIT", 2901, "2901-11", "RECORDED"))
                .post(DATES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        var summit = planned("SUMMIT", 2078, "2078-11");
        var tag = etagOf(summit);
        asSecretariat().body(move("2078-11-12", "PLANNED")).put(summit).then().statusCode(428);
        asSecretariat()
                .header("If-Match", tag)
                .body(move("2078-11-12", "PLANNED"))
                .put(summit)
                .then()
                .statusCode(200);
        asSecretariat()
                .header("If-Match", tag)
                .body(move("2078-11-13", "PLANNED"))
                .put(summit)
                .then()
                .statusCode(412);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        asSecretariat()
                .body("{\"kind\": \"PARTY\", \"year\": 1066, \"occurredOn\": \"soon\", \"source\": \"\"}")
                .post(DATES)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/kind", "/year", "/occurredOn", "/source"));
        asSecretariat()
                .body(date("SUMMIT", 2079, "2081-01-01", "PLANNED"))
                .post(DATES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/calendar-date-outside-year"));
        asSecretariat()
                .body("""
                        {"kind": "SUMMIT", "year": 2079, "occurredOn": "2079-11", "lastDay": "2079-11-12",
                         "standing": "PLANNED", "source": "A test"}
                        """)
                .post(DATES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/last-day-unclear"));
        given().get(CALENDAR).then().statusCode(400);
        given().get(DATES + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/calendar-date-not-found"));
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        planned("ANNUAL_MEETING", 2080, "2080-07");
        planned("JCM", 2080, "2080-10");

        var first =
                given().get(DATES + "?year=2080&limit=1").then().statusCode(200).extract();
        assertThat(first.jsonPath().getList("items.kind")).isEqualTo(List.of("ANNUAL_MEETING"));
        var link = first.header("Link");
        given().get(link.substring(1, link.indexOf('>'))).then().body("items.kind", equalTo(List.of("JCM")));
    }
}
