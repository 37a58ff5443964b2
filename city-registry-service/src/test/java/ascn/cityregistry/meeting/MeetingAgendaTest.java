package ascn.cityregistry.meeting;

import static ascn.cityregistry.meeting.MeetingCalls.agenda;
import static ascn.cityregistry.meeting.MeetingCalls.agendaSet;
import static ascn.cityregistry.meeting.MeetingCalls.asSecretariat;
import static ascn.cityregistry.meeting.MeetingCalls.closure;
import static ascn.cityregistry.meeting.MeetingCalls.conclude;
import static ascn.cityregistry.meeting.MeetingCalls.etagOf;
import static ascn.cityregistry.meeting.MeetingCalls.held;
import static ascn.cityregistry.meeting.MeetingCalls.meeting;
import static ascn.cityregistry.meeting.MeetingCalls.outcome;
import static ascn.cityregistry.meeting.MeetingCalls.outcomeOf;
import static ascn.cityregistry.meeting.MeetingCalls.planned;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On what an annual meeting meets and what comes of it, over HTTP: agenda and outcomes. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MeetingAgendaTest extends MeetingStates {

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
}
