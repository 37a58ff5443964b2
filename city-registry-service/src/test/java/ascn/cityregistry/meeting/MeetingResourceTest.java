package ascn.cityregistry.meeting;

import static ascn.cityregistry.meeting.MeetingCalls.MEETINGS;
import static ascn.cityregistry.meeting.MeetingCalls.NR;
import static ascn.cityregistry.meeting.MeetingCalls.OFFICER;
import static ascn.cityregistry.meeting.MeetingCalls.agenda;
import static ascn.cityregistry.meeting.MeetingCalls.agendaSet;
import static ascn.cityregistry.meeting.MeetingCalls.asRepresentativeOf;
import static ascn.cityregistry.meeting.MeetingCalls.asSecretariat;
import static ascn.cityregistry.meeting.MeetingCalls.closure;
import static ascn.cityregistry.meeting.MeetingCalls.conclusion;
import static ascn.cityregistry.meeting.MeetingCalls.delegation;
import static ascn.cityregistry.meeting.MeetingCalls.etagOf;
import static ascn.cityregistry.meeting.MeetingCalls.held;
import static ascn.cityregistry.meeting.MeetingCalls.idOf;
import static ascn.cityregistry.meeting.MeetingCalls.meeting;
import static ascn.cityregistry.meeting.MeetingCalls.outcome;
import static ascn.cityregistry.meeting.MeetingCalls.outcomeOf;
import static ascn.cityregistry.meeting.MeetingCalls.planned;
import static ascn.cityregistry.meeting.MeetingCalls.posted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.cityregistry.shepherd.ShepherdTermCalls;
import ascn.cityregistry.tenure.TenureCalls;
import ascn.contracts.record.Act;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Annual meetings over HTTP. The state XM chairs in 1985 and 1990 and has a representative, XN chairs in 1986 and has none
 * then; each test has years of its own.
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MeetingResourceTest {

    private static boolean prepared;

    @Inject
    AgroalDataSource database;

    @Inject
    ActorIds actorIds;

    @BeforeEach
    void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (var state : List.of("XM", "XN")) {
            MeetingCalls.state(state);
        }
        ChairmanshipCalls.recorded("XM", "1985-01-01", "1986-01-01");
        ChairmanshipCalls.recorded("XN", "1986-01-01", "1987-01-01");
        ChairmanshipCalls.recorded("XM", "1990-01-01", "1991-01-01");
        MeetingCalls.representative(database, actorIds, "XM", "1985-01-01", "1991-01-01");
        MeetingCalls.representative(database, actorIds, "XN", "1990-01-01", "1991-01-01");
        MemberCities.admitted(database, "XM", "1984-05-01", "xm-port");
        MemberCities.admitted(database, "XN", "1984-05-01", "xn-port");
        MeetingCalls.tenure(
                database, OFFICER, "xm-port", "XM", "1985-01-01", "1991-01-01", actorIds.of("test-csco-xm"));
    }

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
    @DisplayName(
            "A04 invited are the officers of all member cities and all representatives of the day; vacancies are visible")
    void inviteesAreDerived() {
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");

        var invitees = given().get(meeting + "/invitees")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(invitees.getList("findAll { it.post == '" + OFFICER + "' }.subject", String.class))
                .contains("xm-port", "xn-port");
        assertThat(invitees.getBoolean("find { it.subject == 'xm-port' }.vacant"))
                .isFalse();
        assertThat(invitees.getBoolean("find { it.subject == 'xn-port' }.vacant"))
                .isTrue();
        assertThat(invitees.getBoolean("find { it.subject == 'XM' }.vacant")).isFalse();
        assertThat(invitees.getList("findAll { it.post == '" + NR + "' }.subject", String.class))
                .contains("SG", "XM", "XN")
                .doesNotContain("VN", "TL");
        assertThat(invitees.prettify()).doesNotContain(actorIds.of("test-csco-xm"));
        given().get(held(1910, "1910-07-08") + "/invitees").then().body("", hasSize(0));
        MeetingCalls.forget(database, 1990);
    }

    @Test
    @DisplayName("C06 a representative names the delegation of the own state, once; another's is refused")
    void aDelegationIsNamedByItsRepresentative() {
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");
        var ofThePast = ", \"occurredOn\": \"1990-06-01\", \"source\": \"A test\"";

        asRepresentativeOf("XM")
                .body(delegation("XN", ofThePast))
                .post(meeting + "/delegations")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"))
                .body("rule", equalTo("N06"));
        asRepresentativeOf("XM")
                .body(delegation("XM", ", \"occurredOn\": \"1991-01-01\", \"source\": \"A test\""))
                .post(meeting + "/delegations")
                .then()
                .statusCode(403);
        asRepresentativeOf("XM")
                .body(delegation("XM", ofThePast))
                .post(meeting + "/delegations")
                .then()
                .statusCode(200)
                .body("delegations.memberState", equalTo(List.of("XM")))
                .body("delegations[0].head", equalTo(NR))
                .body("delegations[0].occurredOn", equalTo("1990-06-01"));
        for (var caller : List.of(asRepresentativeOf("XM"), asSecretariat())) {
            caller.body(delegation("XM", ofThePast))
                    .post(meeting + "/delegations")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/delegation-already-named"));
        }
        MeetingCalls.forget(database, 1990);
    }

    @Test
    @DisplayName("C06 the Secretariat records a delegation of the past with its source, and names none")
    void theSecretariatRecordsThePast() {
        var plan = planned(2203, "2203-07");
        asSecretariat()
                .body(delegation("SG", ", \"source\": \"A test\""))
                .post(plan + "/delegations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/delegation-not-of-the-record"));
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");
        asSecretariat()
                .body(delegation("XN", ""))
                .post(meeting + "/delegations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/delegation-not-of-the-record"));
        asSecretariat()
                .body("""
                        {"memberState": "XN", "head": "ALTERNATE", "source": "A test"}
                        """)
                .post(meeting + "/delegations")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/alternate-unclear"));
        asSecretariat()
                .body("""
                        {"memberState": "XN", "head": "ALTERNATE", "alternatePost": "Deputy Secretary", "source": "A test"}
                        """)
                .post(meeting + "/delegations")
                .then()
                .statusCode(200)
                .body("delegations[0].alternatePost", equalTo("Deputy Secretary"))
                .body("delegations[0].occurredOn", equalTo("1990-07-08"));
        asSecretariat()
                .body(delegation("VN", ", \"source\": \"A test\""))
                .post(meeting + "/delegations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-member-state-on-the-day"));
        MeetingCalls.forget(database, 1990);
    }

    @Test
    @DisplayName(
            "C07 who attended and who was absent is recorded, without consequence; only for cities that are invited")
    void attendanceIsRecorded() {
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");

        asSecretariat()
                .body("""
                        {"cities": [{"cityId": "xm-port", "attended": true}, {"cityId": "atlantis", "attended": true},
                                    {"cityId": "el-dorado", "attended": false}], "source": "A test"}
                        """)
                .post(meeting + "/attendance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/several-rules-broken"))
                .body("errors.code", equalTo(List.of("not-an-invitee", "not-an-invitee")))
                .body("errors.pointer", equalTo(List.of("/cities/1/cityId", "/cities/2/cityId")));
        asSecretariat()
                .body(attendance("xm-port", true, "xn-port", false))
                .post(meeting + "/attendance")
                .then()
                .statusCode(200)
                .body("attendance.cityId", equalTo(List.of("xm-port", "xn-port")))
                .body("attendance.attended", equalTo(List.of(true, false)));
        var before = Instant.now();
        asSecretariat()
                .body(attendance("xn-port", true, "xm-port", true))
                .post(meeting + "/attendance")
                .then()
                .body("attendance.attended", equalTo(List.of(true, true)));
        given().get(meeting + "?knownAt=" + before).then().body("attendance.attended", equalTo(List.of(true, false)));
        asSecretariat()
                .body(attendance("xn-port", true, "xm-port", true))
                .post(planned(2204, "2204-07") + "/attendance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-only-planned"));
        MeetingCalls.forget(database, 1990);
    }

    private static String attendance(String one, boolean attended, String other, boolean alsoAttended) {
        return """
                {"cities": [{"cityId": "%s", "attended": %s}, {"cityId": "%s", "attended": %s}], "source": "A test"}
                """.formatted(one, attended, other, alsoAttended);
    }

    @Test
    @DisplayName("A07 the agenda is set whole, by who has read the meeting; what is said anew supersedes")
    void theAgendaIsSet() {
        var meeting = planned(2205, "2205-07");
        var tag = etagOf(meeting);

        asSecretariat()
                .body(agenda("REVIEW_PROGRESS"))
                .put(meeting + "/agenda")
                .then()
                .statusCode(428);
        asSecretariat()
                .header("If-Match", tag)
                .body(agenda("MEET_PROVIDERS", "ENDORSE_ASCF"))
                .put(meeting + "/agenda")
                .then()
                .statusCode(200)
                .body("agenda.type", equalTo(List.of("MEET_PROVIDERS", "ENDORSE_ASCF")))
                .body("agenda.place", equalTo(List.of(1, 2)));
        asSecretariat()
                .header("If-Match", tag)
                .body(agenda("OTHER"))
                .put(meeting + "/agenda")
                .then()
                .statusCode(412);
        agendaSet(meeting, "OTHER");
        given().get(meeting).then().body("agenda.type", equalTo(List.of("OTHER")));
        asSecretariat()
                .header("If-Match", etagOf(meeting))
                .body("{\"items\": [{\"type\": \"PARTY\", \"title\": \"\"}], \"source\": \"A test\"}")
                .put(meeting + "/agenda")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/items/0/type", "/items/0/title"));
    }

    @Test
    @DisplayName("A09 solution providers attend by invitation, and a city's meeting with one is kept to be taken up")
    void providersAttendByInvitation() {
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");
        var organisation = "{\"organisation\": \"%s\", \"source\": \"A test\"}";

        String provider = asSecretariat()
                .body(organisation.formatted("Example Mobility Ltd"))
                .post(meeting + "/providers")
                .then()
                .statusCode(200)
                .extract()
                .path("providers[0].id");
        asSecretariat()
                .body(organisation.formatted("EXAMPLE MOBILITY LTD"))
                .post(meeting + "/providers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/provider-already-invited"));
        asSecretariat()
                .body(met(provider, "xm-port"))
                .post(meeting + "/provider-meetings")
                .then()
                .statusCode(200)
                .body("providerMeetings.cityId", equalTo(List.of("xm-port")))
                .body("providerMeetings[0].providerId", equalTo(provider));
        asSecretariat()
                .body(met("00000000-0000-7000-8000-000000000000", "xm-port"))
                .post(meeting + "/provider-meetings")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/provider-not-invited"))
                .body("rule", equalTo("A09"));
        asSecretariat()
                .body(met(provider, "atlantis"))
                .post(meeting + "/provider-meetings")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-an-invitee"));
        MeetingCalls.forget(database, 1990);
    }

    private static String met(String provider, String city) {
        return """
                {"providerId": "%s", "cityId": "%s", "subject": "Buses", "source": "A test"}
                """.formatted(provider, city);
    }

    @Test
    @DisplayName("A05 outcomes are typed and owned; a framework is endorsed where the agenda says so")
    void outcomesAreTypedAndOwned() {
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");

        for (var owned : List.of(
                outcome("PLAN_PROGRESS", "CITY", "xm-port"),
                outcome("PARTNER_OPPORTUNITY", "MEMBER_STATE", "XM"),
                outcome("PLAN_PROGRESS", "BODY", "ASEC_IMD"))) {
            asSecretariat().body(owned).post(meeting + "/outcomes").then().statusCode(200);
        }
        for (var unknown : List.of(
                outcome("PLAN_PROGRESS", "CITY", "atlantis"),
                outcome("PLAN_PROGRESS", "MEMBER_STATE", "VN"),
                outcome("PLAN_PROGRESS", "BODY", "somebody"))) {
            asSecretariat()
                    .body(unknown)
                    .post(meeting + "/outcomes")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/outcome-owner-unknown"));
        }
        var endorsement = outcome("ASCF_ENDORSEMENT", "BODY", "ASCN");
        asSecretariat()
                .body(endorsement)
                .post(meeting + "/outcomes")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/endorsement-not-on-agenda"))
                .body("rule", equalTo("A05"));
        agendaSet(meeting, "ENDORSE_ASCF");
        asSecretariat()
                .body(endorsement)
                .post(meeting + "/outcomes")
                .then()
                .statusCode(200)
                .body("outcomes.type", hasItem("ASCF_ENDORSEMENT"))
                .body("outcomes.state", not(hasItem("DONE")));
        MeetingCalls.forget(database, 1990);
    }

    @Test
    @DisplayName("A05 an outcome is closed once, by an act that is not older than the meeting")
    void anOutcomeIsClosedOnce() {
        var meeting = held(1911, "1911-07-08");
        var outcome = meeting + "/outcomes/" + outcomeOf(meeting, "ASEC") + "/closure";

        asSecretariat()
                .body(closure("1911-07-07"))
                .post(outcome)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/closure-before-meeting"));
        asSecretariat()
                .body(closure("2901-01-01"))
                .post(outcome)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        asSecretariat()
                .body(closure("1911-07-08"))
                .post(outcome)
                .then()
                .statusCode(200)
                .body("outcomes[0].state", equalTo("DONE"))
                .body("outcomes[0].closedOn", equalTo("1911-07-08"));
        asSecretariat()
                .body(closure("1911-07-09"))
                .post(outcome)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/outcome-already-closed"));
        asSecretariat()
                .body(closure("1911-07-09"))
                .post(meeting + "/outcomes/00000000-0000-7000-8000-000000000000/closure")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/outcome-not-found"));
    }

    @Test
    @DisplayName(
            "A07 open outcomes of concluded meetings come first on the next agenda, and stay fixed when it is concluded")
    void openOutcomesComeFirst() {
        for (var year : List.of(1985, 1990)) {
            MeetingCalls.forget(database, year);
        }
        var first = held(85, "1985-07-08");
        var open = outcomeOf(first, "ASEC");
        var done = outcomeOf(first, "JCM");
        asSecretariat()
                .body(closure("1986-01-01"))
                .post(first + "/outcomes/" + done + "/closure")
                .then()
                .statusCode(200);
        var next = held(87, "1990-07-08");
        agendaSet(next, "REVIEW_PROGRESS");
        given().get(next).then().body("agenda.outcomeId", not(hasItem(open)));

        conclude(first, "XM", "1985-07-08");

        given().get(next)
                .then()
                .body("agenda[0].outcomeId", equalTo(open))
                .body("agenda.outcomeId", not(hasItem(done)))
                .body("agenda[1].type", equalTo("REVIEW_PROGRESS"));
        conclude(next, "XM", "1990-07-08");
        asSecretariat()
                .body(closure("1986-05-05"))
                .post(first + "/outcomes/" + open + "/closure")
                .then()
                .statusCode(200);
        given().get(next).then().body("agenda[0].outcomeId", equalTo(open));
        for (var year : List.of(1990, 1985)) {
            MeetingCalls.forget(database, year);
        }
    }

    private static void conclude(String meeting, String state, String day) {
        asRepresentativeOf(state)
                .header("If-Match", etagOf(meeting))
                .body(conclusion(day))
                .post(meeting + "/conclusion")
                .then()
                .statusCode(200)
                .body("conclusion.occurredOn", equalTo(day));
    }

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
