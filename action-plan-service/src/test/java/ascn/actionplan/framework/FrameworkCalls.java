package ascn.actionplan.framework;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Editions of the framework, as the Chair of 1975 or 1976, officers and National Representatives write them. */
public final class FrameworkCalls {

    /** Where editions are. */
    public static final String FRAMEWORKS = "/api/v1/frameworks";

    /** An endorsement of the Philippines, of a text that there is not: only the right to it is asked. */
    public static final String ENDORSEMENT_OF_PH = endorsement("PH", "0".repeat(64), "1976-07-08");

    static final String SECTIONS = """
            {"definition": [{"text": "A smart city solves the problems of its people with the means of its time."}],
             "principles": [{"title": "Integrity", "text": "Decisions are made in the open."},
                            {"title": "Long-term perspective", "text": "A plan looks further than a term."}],
             "outcomes": [{"title": "High Quality of Life", "text": "Services reach everyone."}]}""";

    static final String REVISED_SECTIONS = SECTIONS.replace("its people", "all its people");

    private static final String WITHOUT_OUTCOMES =
            "{\"definition\": [{\"text\": \"A smart city.\"}], \"principles\": [{\"text\": \"Integrity\"}]}";

    private FrameworkCalls() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    static RequestSpecification asSecretariat() {
        return as(TestTokens.secretariat());
    }

    static String chairOf(int year) {
        return switch (year) {
            case 1975 -> FrameworkPosts.chairOf1975();
            case 1976 -> FrameworkPosts.chairOf1976();
            default -> FrameworkPosts.representative("TH");
        };
    }

    static String draft(String edition, int year, String sections) {
        return """
                {"edition": "%s", "title": "Sample Framework", "sections": %s, "occurredOn": "%d-01-10",
                 "source": "Example of the documentation"}
                """.formatted(edition, sections, year);
    }

    static String dated(String occurredOn) {
        return "{\"occurredOn\": \"%s\", \"source\": \"Example of the documentation\"}".formatted(occurredOn);
    }

    static String address(String edition) {
        return FRAMEWORKS + "/" + edition;
    }

    static String etagOf(String edition, String token) {
        return given().auth()
                .oauth2(token)
                .get(address(edition))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static String digestOf(String edition, String token) {
        return given().auth().oauth2(token).get(address(edition)).path("digest");
    }

    /** An act of the Chair of that year on what is there. */
    static ValidatableResponse step(String edition, int year, String path, String body) {
        return as(chairOf(year))
                .header("If-Match", etagOf(edition, chairOf(year)))
                .body(body)
                .post(address(edition) + "/" + path)
                .then();
    }

    /** A draft of that year. */
    public static void drafted(String edition, int year) {
        as(chairOf(year))
                .body(draft(edition, year, SECTIONS))
                .post(FRAMEWORKS)
                .then()
                .statusCode(201);
    }

    /** One that was circulated. */
    public static void circulated(String edition, int year) {
        drafted(edition, year);
        step(edition, year, "circulation", dated(year + "-02")).statusCode(200);
    }

    /** One that was revised, without comments. */
    public static void revised(String edition, int year) {
        circulated(edition, year);
        step(edition, year, "revision", revision(year, REVISED_SECTIONS)).statusCode(200);
    }

    static String revision(int year, String sections) {
        return "{\"sections\": %s, \"occurredOn\": \"../%d-05-22\", \"source\": \"Example of the documentation\"}"
                .formatted(sections, year);
    }

    static String discussion(int year) {
        return """
                {"reference": "Sample Governance Workshop", "occurredOn": "%d-05-22",
                 "source": "Example of the documentation"}
                """.formatted(year);
    }

    /** One that was discussed at a workshop. */
    public static void discussed(String edition, int year) {
        revised(edition, year);
        step(edition, year, "discussion", discussion(year)).statusCode(200);
    }

    /** One that is put up for endorsement. */
    public static void putUp(String edition, int year) {
        discussed(edition, year);
        step(edition, year, "endorsement-call", dated(year + "-07-01")).statusCode(200);
    }

    static String endorsement(String memberState, String digest, String occurredOn) {
        return """
                {"memberState": "%s", "digest": "%s", "occurredOn": "%s", "source": "Example of the documentation"}
                """.formatted(memberState, digest, occurredOn);
    }

    /** The endorsement of a member state by its National Representative. */
    static ValidatableResponse endorse(String edition, String memberState, String occurredOn) {
        var token = FrameworkPosts.representative(memberState);
        return as(token)
                .body(endorsement(memberState, digestOf(edition, token), occurredOn))
                .post(address(edition) + "/endorsements")
                .then();
    }

    /** One that the five member states of that year have endorsed. */
    public static void endorsed(String edition, int year) {
        putUp(edition, year);
        endorse(edition, FrameworkPosts.FIVE, year + "-07-08");
    }

    static void endorse(String edition, List<String> memberStates, String occurredOn) {
        memberStates.forEach(state -> endorse(edition, state, occurredOn).statusCode(200));
    }

    static String comment(String digest, String occurredOn) {
        return """
                {"digest": "%s", "section": "PRINCIPLES", "item": 2, "text": "A term is too short a measure.",
                 "occurredOn": "%s", "source": "Example of the documentation"}
                """.formatted(digest, occurredOn);
    }

    /** A comment of the city's officer; answers its address. */
    public static String commented(String edition, int year) {
        return as(FrameworkPosts.officer())
                .body(comment(digestOf(edition, FrameworkPosts.officer()), year + "-03-01"))
                .post(address(edition) + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static ValidatableResponse decide(String comment, int year, String disposition) {
        var etag = given().auth()
                .oauth2(chairOf(year))
                .get(comment)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return as(chairOf(year))
                .header("If-Match", etag)
                .body("""
                        {"disposition": "%s", "reason": "It is said in another place", "occurredOn": "%d-04-02",
                         "source": "Example of the documentation"}
                        """.formatted(disposition, year))
                .post(comment + "/disposition")
                .then();
    }

    static String incomplete() {
        return WITHOUT_OUTCOMES;
    }

    /** Forgets an edition and all that belongs to it. */
    public static void forget(DataSource database, String edition) {
        forgetWhere(database, "edition = '" + edition + "'");
        change(database, "delete from body_decision where subject_id = '" + edition + "'");
    }

    /** Forgets every edition: nothing of the framework is loaded afterwards. */
    public static void forgetAll(DataSource database) {
        forgetWhere(database, "true");
    }

    private static void forgetWhere(DataSource database, String condition) {
        for (var table : List.of(
                "framework_comment", "framework_target", "framework_act", "framework_item", "framework_edition")) {
            change(database, "delete from " + table + " where " + condition);
        }
    }

    private static void change(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The types of the events that were told of an edition, in their order. */
    static List<String> toldOf(DataSource database, String edition) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select type from outbox_message"
                        + " where aggregate_type = 'framework' and aggregate_id = ? order by aggregate_version")) {
            select.setString(1, edition);
            try (var row = select.executeQuery()) {
                var types = new ArrayList<String>();
                while (row.next()) {
                    types.add(row.getString(1).split("\\.")[2]);
                }
                return types;
            }
        }
    }
}
