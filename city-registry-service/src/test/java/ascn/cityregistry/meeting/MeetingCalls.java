package ascn.cityregistry.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Annual meetings, as the Secretariat, National Representatives and the Chair write them. A year has one meeting in the whole
 * database: the tests of meetings take the years from 1901 to 1966 and 1981 to 1989, and planned ones from 2201 on.
 */
public final class MeetingCalls {

    static final String MEETINGS = "/api/v1/meetings";
    static final String NR = "NATIONAL_REPRESENTATIVE";
    static final String OFFICER = "CHIEF_SMART_CITY_OFFICER";

    private MeetingCalls() {}

    static RequestSpecification asSecretariat() {
        return as(TestTokens.secretariat());
    }

    /** Who represents the state wherever a tenure says so; the token allows acts of the past. */
    static RequestSpecification asRepresentativeOf(String memberState) {
        return as(TestTokens.nominatorOfThePast(memberState));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** @param more further members, each with a comma before it */
    static String meeting(int number, String occurredOn, String standing, String more) {
        return """
                {"number": %d, "occurredOn": "%s", "place": "Singapore", "standing": "%s",
                 "source": "Example of the documentation"%s}
                """.formatted(number, occurredOn, standing, more);
    }

    /** A meeting that took place; answers its address. */
    public static String held(int number, String occurredOn) {
        return posted(meeting(number, occurredOn, "RECORDED", ""));
    }

    /** A meeting that is planned; answers its address. */
    public static String planned(int number, String occurredOn) {
        return posted(meeting(number, occurredOn, "PLANNED", ""));
    }

    static String posted(String body) {
        return asSecretariat()
                .body(body)
                .post(MEETINGS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String etagOf(String meeting) {
        return given().get(meeting).then().statusCode(200).extract().header("ETag");
    }

    static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static String agenda(String... types) {
        return "{\"items\": [%s], \"source\": \"A test\"}"
                .formatted(Arrays.stream(types)
                        .map("{\"type\": \"%1$s\", \"title\": \"Item %1$s\"}"::formatted)
                        .collect(Collectors.joining(", ")));
    }

    static void agendaSet(String meeting, String... types) {
        asSecretariat()
                .header("If-Match", etagOf(meeting))
                .body(agenda(types))
                .put(meeting + "/agenda")
                .then()
                .statusCode(200);
    }

    static String outcome(String type, String ownerKind, String owner) {
        return """
                {"type": "%s", "text": "An outcome for %s", "ownerKind": "%s", "owner": "%s", "source": "A test"}
                """.formatted(type, owner, ownerKind, owner);
    }

    /** An outcome of the meeting that a body owns; answers its id. */
    static String outcomeOf(String meeting, String owner) {
        return asSecretariat()
                .body(outcome("PLAN_PROGRESS", "BODY", owner))
                .post(meeting + "/outcomes")
                .then()
                .statusCode(200)
                .extract()
                .path("outcomes.find { it.owner == '" + owner + "' }.id");
    }

    static String closure(String occurredOn) {
        return """
                {"occurredOn": "%s", "closingAct": "It was done", "source": "A test"}
                """.formatted(occurredOn);
    }

    static String conclusion(String occurredOn) {
        return """
                {"occurredOn": "%s", "source": "A test"}
                """.formatted(occurredOn);
    }

    static String attendance(String one, boolean attended, String other, boolean alsoAttended) {
        return """
                {"cities": [{"cityId": "%s", "attended": %s}, {"cityId": "%s", "attended": %s}], "source": "A test"}
                """.formatted(one, attended, other, alsoAttended);
    }

    static void conclude(String meeting, String state, String day) {
        asRepresentativeOf(state)
                .header("If-Match", etagOf(meeting))
                .body(conclusion(day))
                .post(meeting + "/conclusion")
                .then()
                .statusCode(200)
                .body("conclusion.occurredOn", equalTo(day));
    }

    static String delegation(String memberState, String more) {
        return """
                {"memberState": "%s", "head": "NATIONAL_REPRESENTATIVE"%s}
                """.formatted(memberState, more);
    }

    /** A member state of the tests alone; it joins when the first test asks for it. */
    static void state(String code) {
        if (given().get("/api/v1/member-states/" + code).statusCode() == 404) {
            MemberStateCalls.joined(code, "1980-01-01");
        }
    }

    /** Puts a tenure into the table of its feature. */
    static void tenure(
            DataSource database,
            String post,
            String subject,
            String memberState,
            String since,
            @Nullable String until,
            @Nullable String holder) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into tenure (tenure_id, version, post, subject, member_state, since, start_on_record, until,
                            body, designation, sample, source, recorded_at, recorded_by, holder, accepted_at,
                            invitation_generation)
                        values (gen_random_uuid(), 0, ?, ?, ?, ?, true, ?, 'NOT_ON_RECORD', ?, true, 'A test', now(),
                            'a test', ?, case when ?::text is null then null else now() end, 1)
                        """)) {
            insert.setString(1, post);
            insert.setString(2, subject);
            insert.setString(3, memberState);
            insert.setObject(4, LocalDate.parse(since));
            insert.setObject(5, until == null ? null : LocalDate.parse(until));
            insert.setString(6, post.equals(OFFICER) ? "CHIEF_URBAN_PLANNER" : null);
            insert.setString(7, holder);
            insert.setString(8, holder);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a tenure of that post runs on a day. */
    static boolean isHeld(DataSource database, String post, String subject, String day) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select from tenure where post = ? and subject = ?"
                        + " and since <= ?::date and (until is null or until > ?::date)")) {
            select.setString(1, post);
            select.setString(2, subject);
            select.setString(3, day);
            select.setString(4, day);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts a representative of the state into office, who signs in with {@link #asRepresentativeOf}. */
    static void representative(DataSource database, ActorIds actorIds, String state, String since, String until) {
        if (!isHeld(database, NR, state, since)) {
            tenure(database, NR, state, state, since, until, actorIds.of("test-nominator-" + state));
        }
    }

    /** Forgets the meeting of a year and all that belongs to it. */
    public static void forget(DataSource database, int year) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var meetings = "(select meeting_id from meeting where year = " + year + ")";
            statement.execute("delete from meeting_open_item where outcome_id in"
                    + " (select outcome_id from meeting_outcome where meeting_id in " + meetings + ")");
            for (var part : new String[] {
                "meeting_open_item",
                "meeting_outcome",
                "meeting_provider_meeting",
                "meeting_provider",
                "meeting_agenda_item",
                "meeting_attendance",
                "meeting_delegation"
            }) {
                statement.execute("delete from " + part + " where meeting_id in " + meetings);
            }
            statement.execute("delete from meeting where year = " + year);
            statement.execute("delete from calendar_date where year = " + year);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
