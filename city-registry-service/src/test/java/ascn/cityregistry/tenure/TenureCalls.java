package ascn.cityregistry.tenure;

import static io.restassured.RestAssured.given;

import ascn.cityregistry.dossier.ExampleDossiers;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tenures as the Secretariat records them and persons accept them. Brunei Darussalam, with its city Kuala Belait, is there
 * for these tests alone, and forgotten before and after each.
 */
public final class TenureCalls {

    public static final String BRUNEI = "/api/v1/member-states/BN/representatives";
    public static final String KUALA_BELAIT = "/api/v1/cities/kuala-belait/officers";
    public static final String TENURES = "/api/v1/tenures";
    static final String ACCEPTANCE = "/api/v1/invitations/acceptance";

    private TenureCalls() {}

    /** Makes Kuala Belait a member city, as of 23 March 2018. */
    public static void kualaBelaitIsAMember() {
        ExampleDossiers.admitted("BN", "Bandar Seri Begawan", "Kuala Belait");
    }

    /** Forgets tenures, contact data and cities of Brunei Darussalam. */
    public static void forgetBrunei(DataSource database) {
        forget(database, "member_state = 'BN'");
        execute(
                database,
                "delete from nominated_city where dossier_id in (select dossier_id from dossier where member_state = 'BN')",
                "delete from city where member_state = 'BN'",
                "delete from dossier where member_state = 'BN'");
    }

    /** Forgets tenures, and the contact data of their holders. */
    public static void forget(DataSource database, String which) {
        execute(
                database,
                "delete from contact where tenure_id in (select tenure_id from tenure where " + which + ")",
                "delete from tenure where " + which);
    }

    static void execute(DataSource database, String... statements) {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            for (var statement : statements) {
                execute.execute(statement);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public static RequestSpecification asSecretariat() {
        return as(TestTokens.secretariat());
    }

    /** A signed-in person without any role. */
    public static RequestSpecification asPerson(String subject) {
        return as(TestTokens.person(subject));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** What the record says of a representative, from a day on or until a day. */
    static String representative(String since, String until) {
        return """
                {"since": "%s", %s "body": "Ministry of Development", "sample": true, "source": "A test"}
                """.formatted(since, until == null ? "" : "\"until\": \"" + until + "\",");
    }

    /** What the record says of an officer, from a day on or until a day. */
    public static String officer(String since, String until) {
        return """
                {"since": "%s", %s "body": "Municipal department", "designation": "CHIEF_URBAN_PLANNER", "sample": true,
                 "source": "A test"}
                """.formatted(since, until == null ? "" : "\"until\": \"" + until + "\",");
    }

    /** A recorded tenure: its address, and the code that invites. */
    public record Recorded(String address, String code) {

        /** Names it. */
        public String id() {
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    public static Recorded recorded(String posts, String body) {
        var answer =
                asSecretariat().body(body).post(posts).then().statusCode(201).extract();
        return new Recorded(answer.header("Location"), answer.path("invitationCode"));
    }

    /** A National Representative from that day on. */
    public static Recorded representativeOf(String state, String since) {
        return recorded("/api/v1/member-states/" + state + "/representatives", representative(since, null));
    }

    /** An officer of Kuala Belait from that day on. */
    public static Recorded officerOfKualaBelait(String since) {
        return recorded(KUALA_BELAIT, officer(since, null));
    }

    /** A person redeems a code. */
    public static ValidatableResponse accept(String person, String code) {
        return asPerson(person)
                .body("{\"code\": \"" + code + "\"}")
                .post(ACCEPTANCE)
                .then();
    }

    public static ValidatableResponse end(String tenure, String until) {
        return asSecretariat()
                .header("If-Match", etagOf(tenure))
                .body("{\"until\": \"" + until + "\", \"source\": \"A test\"}")
                .post(tenure + "/end")
                .then();
    }

    public static String etagOf(String tenure) {
        return given().get(tenure).then().statusCode(200).extract().header("ETag");
    }
}
