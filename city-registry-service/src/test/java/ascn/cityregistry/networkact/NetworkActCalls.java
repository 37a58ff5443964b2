package ascn.cityregistry.networkact;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Acts of the network, as the Secretariat records them. */
public final class NetworkActCalls {

    static final String ACTS = "/api/v1/acts";
    static final String CONCEPT_NOTE = "Concept Note: ASEAN Smart Cities Network (2018)";

    private NetworkActCalls() {}

    static RequestSpecification asSecretariat() {
        return given().auth()
                .oauth2(TestTokens.secretariat())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    static String act(String kind, String occurredOn, String body, String standing) {
        return """
                {"kind": "%s", "occurredOn": "%s", "body": "%s", "standing": "%s", "source": "%s"}
                """.formatted(kind, occurredOn, body, standing, CONCEPT_NOTE);
    }

    /** Records an act and answers its address. */
    static String recorded(String kind, String occurredOn, String body, String standing) {
        return asSecretariat()
                .body(act(kind, occurredOn, body, standing))
                .post(ACTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static String etagOf(String act) {
        return given().get(act).then().statusCode(200).extract().header("ETag");
    }

    /** The planned launch that the documented examples presume, with the Secretariat as the caller. */
    public static Prepared planned() {
        var act = recorded("OFFICIAL_LAUNCH", "2018-11", "ASEAN Summit", "PLANNED");
        return Prepared.by(TestTokens.secretariat())
                .with("networkActId", act.substring(act.lastIndexOf('/') + 1))
                .with("If-Match", etagOf(act));
    }

    /** There is one act of a kind and standing in the whole database, so whoever records one forgets all before. */
    public static void forgetAll(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from network_act");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
