package ascn.cityregistry.calendar;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Dates of reporting years, as the Secretariat records them. */
public final class CalendarCalls {

    static final String CALENDAR = "/api/v1/calendar";
    static final String DATES = CALENDAR + "/dates";

    private CalendarCalls() {}

    static RequestSpecification asSecretariat() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    static String date(String kind, int year, String occurredOn, String standing) {
        return """
                {"kind": "%s", "year": %d, "occurredOn": "%s", "standing": "%s", "source": "Example of the documentation"}
                """.formatted(kind, year, occurredOn, standing);
    }

    /** Records a planned date and answers its address. */
    public static String planned(String kind, int year, String occurredOn) {
        return posted(date(kind, year, occurredOn, "PLANNED"));
    }

    static String posted(String body) {
        return asSecretariat()
                .body(body)
                .post(DATES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String move(String occurredOn, String standing) {
        return """
                {"occurredOn": "%s", "standing": "%s", "source": "A test", "reason": "It moved"}
                """.formatted(occurredOn, standing);
    }

    static String etagOf(String date) {
        return given().get(date).then().statusCode(200).extract().header("ETag");
    }

    /** The JCM of 2091 that the documented examples presume, with the Secretariat as the caller. */
    public static Prepared jcm() {
        var date = planned("JCM", 2091, "2091-10");
        return Prepared.by(TestTokens.secretariat())
                .with("calendarDateId", date.substring(date.lastIndexOf('/') + 1))
                .with("If-Match", etagOf(date));
    }

    static String rule(String code, int daysBefore, int fromYear) {
        return """
                {"code": "%s", "title": "A step of the documentation", "countsFrom": "JCM", "daysBefore": %d,
                 "fromYear": %d, "basis": "OURS", "occurredOn": "2026-11", "source": "Example of the documentation"}
                """.formatted(code, daysBefore, fromYear);
    }

    /** The rule that the documented examples presume, seen by everyone. */
    public static Prepared rule() {
        asSecretariat()
                .body(rule("SAMPLE_STEP", 10, 2093))
                .post(CALENDAR + "/rules")
                .then()
                .statusCode(201);
        return Prepared.anonymously();
    }

    /** A year has one date of a kind in the whole database, so whoever wants a year anew forgets it before. */
    public static void forget(DataSource database, int year) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from calendar_date where year = " + year);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
