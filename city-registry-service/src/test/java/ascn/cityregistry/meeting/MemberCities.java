package ascn.cityregistry.meeting;

import static io.restassured.RestAssured.given;

import ascn.cityregistry.dossier.DossierCalls;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Member cities of states of the tests, long before the network: nobody else is a member on those days. */
final class MemberCities {

    private MemberCities() {}

    /** The capital of a state of the tests becomes a member on a day, unless it is one. */
    static void admitted(DataSource database, String state, String day, String capital) {
        if (given().get("/api/v1/cities/" + capital).statusCode() == 200) {
            return;
        }
        // By no path of the record does a city come in so early; for this one call there is one.
        execute(database, """
                insert into admission_path (admission_path_id, version, effective_from, kind, occurred_on, source, recorded_at)
                values ('00000000-0000-7000-8000-000000001980', 0, '1980-01-01', 'DOSSIER', '1980', 'A test', now())
                """);
        try {
            nominatedAndAdmitted(state, day);
        } finally {
            execute(database, "delete from admission_path where effective_from = '1980-01-01'");
        }
    }

    private static void execute(DataSource database, String statement) {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void nominatedAndAdmitted(String state, String day) {
        var dossier = DossierCalls.open(state, state + " Port");
        MeetingCalls.asRepresentativeOf(state)
                .header("If-Match", DossierCalls.etagOf(dossier))
                .body("{\"occurredOn\": \"%s\", \"source\": \"A test\"}".formatted(day))
                .post(dossier + "/submission")
                .then()
                .statusCode(200);
        DossierCalls.admit(
                        dossier,
                        "{\"occurredOn\": \"%s\", \"decisionReference\": \"A decision\", \"source\": \"A test\"}"
                                .formatted(day))
                .statusCode(200);
    }
}
