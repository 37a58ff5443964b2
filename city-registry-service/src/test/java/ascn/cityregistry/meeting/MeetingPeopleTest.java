package ascn.cityregistry.meeting;

import static ascn.cityregistry.meeting.MeetingCalls.NR;
import static ascn.cityregistry.meeting.MeetingCalls.OFFICER;
import static ascn.cityregistry.meeting.MeetingCalls.asRepresentativeOf;
import static ascn.cityregistry.meeting.MeetingCalls.asSecretariat;
import static ascn.cityregistry.meeting.MeetingCalls.attendance;
import static ascn.cityregistry.meeting.MeetingCalls.delegation;
import static ascn.cityregistry.meeting.MeetingCalls.etagOf;
import static ascn.cityregistry.meeting.MeetingCalls.held;
import static ascn.cityregistry.meeting.MeetingCalls.meeting;
import static ascn.cityregistry.meeting.MeetingCalls.planned;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who comes to an annual meeting, over HTTP: invitees, delegations, attendance, providers. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MeetingPeopleTest extends MeetingStates {

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
    @DisplayName(
            "C06 a delegation that was wrongly named is replaced by who may name it, with a reason; N01 the former stays")
    void aDelegationIsReplaced() {
        MeetingCalls.forget(database, 1990);
        var meeting = held(87, "1990-07-08");
        var ofThePast = ", \"occurredOn\": \"1990-06-01\", \"source\": \"A test\"";
        var corrected = """
                {"head": "ALTERNATE", "alternatePost": "Deputy Secretary", "occurredOn": "1990-06-02", "source": "A test",
                 "reason": "The alternate had been left out"}
                """;
        var delegations = meeting + "/delegations";
        correct("XM", delegations + "/XM", etagOf(meeting), corrected)
                .statusCode(404)
                .body("type", equalTo("/problems/delegation-not-named"))
                .body("rule", equalTo("C06"));
        asRepresentativeOf("XM")
                .body(delegation("XM", ofThePast))
                .post(delegations)
                .then()
                .statusCode(200);
        var tag = etagOf(meeting);
        var before = Instant.now();

        correct("XN", delegations + "/XM", tag, corrected)
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        asRepresentativeOf("XM").body(corrected).put(delegations + "/XM").then().statusCode(428);
        correct("XM", delegations + "/XM", tag, "{\"head\": \"ALTERNATE\", \"source\": \"A test\"}")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/reason")));
        correct("XM", delegations + "/XM", tag, corrected)
                .statusCode(200)
                .body("delegations.memberState", equalTo(List.of("XM")))
                .body("delegations[0].alternatePost", equalTo("Deputy Secretary"))
                .body("delegations[0].reason", equalTo("The alternate had been left out"));

        correct("XM", delegations + "/XM", tag, corrected).statusCode(412);
        given().get(meeting + "?knownAt=" + before)
                .then()
                .body("delegations.head", equalTo(List.of(NR)))
                .body("delegations[0].reason", nullValue());
        MeetingCalls.forget(database, 1990);
    }

    private static ValidatableResponse correct(String state, String delegation, String tag, String body) {
        return asRepresentativeOf(state)
                .header("If-Match", tag)
                .body(body)
                .put(delegation)
                .then();
    }
}
