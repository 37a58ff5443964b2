package ascn.cityregistry.secretariat;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The unit of the Secretariat, as the Secretariat records it. The tests take the years before 1970. */
public final class SecretariatUnitCalls {

    static final String UNITS = "/api/v1/secretariat-units";

    private SecretariatUnitCalls() {}

    static RequestSpecification asSecretariat() {
        return as(TestTokens.secretariat());
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** @param more further members, each with a comma before it */
    static String unit(String name, String parent, String from, String more) {
        return """
                {"name": "%s", "parent": "%s", "from": "%s", "source": "Example of the documentation"%s}
                """.formatted(name, parent, from, more);
    }

    /** Records an entry and answers its address. */
    static String recorded(String name, String parent, String from) {
        return asSecretariat()
                .body(unit(name, parent, from, ""))
                .post(UNITS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String etagOf(String unit) {
        return given().get(unit).then().statusCode(200).extract().header("ETag");
    }

    /** The entry of 1968 that the documented examples presume, with the Secretariat as the caller. */
    public static Prepared example(DataSource database) {
        forget(database);
        var unit = recorded("Infrastructure Division", "ASEAN Economic Community Branch", "1968-01");
        return Prepared.by(TestTokens.secretariat())
                .with("unitId", unit.substring(unit.lastIndexOf('/') + 1))
                .with("If-Match", etagOf(unit));
    }

    /** One entry counts from a day in the whole database, so whoever records one forgets those of the tests before. */
    static void forget(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from secretariat_unit where since_by < '1970-01-01'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
