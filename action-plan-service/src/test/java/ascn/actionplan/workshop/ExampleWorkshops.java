package ascn.actionplan.workshop;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** Workshops that the documented examples presume. */
public final class ExampleWorkshops {

    /** The operations whose examples are prepared here. */
    public static final Set<String> OPERATIONS =
            Set.of("recordWorkshop", "correctWorkshop", "findWorkshop", "findWorkshops");

    static final String WORKSHOP = """
            {"title": "Smart Cities Governance Workshop", "place": "Singapore", "plannedOn": "2018-05",
             "plannedDays": 5, "heldFrom": "2018-05-22", "heldUntil": "2018-05-25",
             "participants": [{"role": "CHIEF_SMART_CITY_OFFICER"}, {"role": "NATIONAL_REPRESENTATIVE"}],
             "plans": [{"city": "banyuwangi", "generation": 1}],
             "source": "Smart City Action Plans (as of 8 July 2018)"}
            """;

    private ExampleWorkshops() {}

    /** What the example of an operation presumes; other workshops are forgotten before. */
    public static Prepared of(String operation, AgroalDataSource database) {
        forget(database);
        var secretariat = Prepared.by(TestTokens.secretariat());
        return operation.equals("recordWorkshop")
                ? secretariat
                : secretariat.with("workshopId", recorded()).with("If-Match", "\"0-json\"");
    }

    static String recorded() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(WORKSHOP)
                .post("/api/v1/workshops")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Takes all workshops off the record. */
    public static void forget(AgroalDataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from workshop");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
