package ascn.cityregistry.meeting;

import static ascn.cityregistry.meeting.MeetingCalls.etagOf;
import static ascn.cityregistry.meeting.MeetingCalls.idOf;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The meeting of 1992 that the documented examples presume; Singapore chaired, by the examples. */
public final class ExampleMeetings {

    /** The operations whose examples need one. */
    public static final List<String> OPERATIONS = List.of(
            "findMeeting",
            "findMeetings",
            "findMeetingYears",
            "findInvitees",
            "correctMeeting",
            "nameDelegation",
            "correctDelegation",
            "recordAttendance",
            "setAgenda",
            "inviteProvider",
            "recordProviderMeeting",
            "recordOutcome",
            "closeOutcome",
            "concludeMeeting");

    private static final String CITY = "xs-port";

    private ExampleMeetings() {}

    /** Prepares the meeting, and the caller of that operation. */
    public static Prepared of(String operation, DataSource database, ActorIds actorIds) {
        theStateThatChairs(database, actorIds);
        MeetingCalls.forget(database, 1992);
        var meeting = MeetingCalls.held(1992, "1992-07-08");
        if (operation.equals("recordProviderMeeting")) {
            invited(database, meeting);
        }
        if (operation.equals("correctDelegation")) {
            delegationOf(meeting);
        }
        var prepared = Prepared.by(TestTokens.secretariat()).with("meetingId", idOf(meeting));
        return switch (operation) {
            case "closeOutcome" -> prepared.with("outcomeId", MeetingCalls.outcomeOf(meeting, "ASEC"));
            case "concludeMeeting" ->
                Prepared.by(TestTokens.nominatorOfThePast("XS"))
                        .with("meetingId", idOf(meeting))
                        .with("If-Match", etagOf(meeting));
            default -> prepared.with("If-Match", etagOf(meeting));
        };
    }

    private static void delegationOf(String meeting) {
        MeetingCalls.asSecretariat()
                .body(MeetingCalls.delegation("XS", ", \"source\": \"Example of the documentation\""))
                .post(meeting + "/delegations")
                .then()
                .statusCode(200);
    }

    /** The documented body names the provider by its id, so the example's provider has the documented one. */
    private static void invited(DataSource database, String meeting) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into meeting_provider (provider_id, meeting_id,"
                        + " organisation, source, recorded_at, recorded_by)"
                        + " values ('0199f3a4-5d1e-7c52-9b0a-6f2d8e41c7a4', ?::uuid, 'Example Mobility Ltd',"
                        + " 'Example of the documentation', now(), 'a test')")) {
            insert.setString(1, idOf(meeting));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void theStateThatChairs(DataSource database, ActorIds actorIds) {
        MeetingCalls.state("XS");
        boolean chairs =
                RestAssured.get("/api/v1/chairmanships?asOf=1992-06-01").<Integer>path("items.size()") > 0;
        if (!chairs) {
            ChairmanshipCalls.recorded("XS", "1992-01-01", "1993-01-01");
        }
        MeetingCalls.representative(database, actorIds, "XS", "1992-01-01", "1993-01-01");
        MemberCities.admitted(database, "XS", "1988-01-01", CITY);
    }
}
