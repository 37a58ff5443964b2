package ascn.actionplan.project;

import static io.restassured.RestAssured.given;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Projects as officers of cities tell of them. */
public final class ProjectCalls {

    public static final String PROJECTS = "/api/v1/projects";

    private ProjectCalls() {}

    /** With a token and a new key. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    static RequestSpecification asSecretariat() {
        return as(TestTokens.secretariat());
    }

    /** A content with a milestone and an indicator. */
    public static String content(String key) {
        return content(key, "Title of " + key, "");
    }

    static String content(String key, String title, String more) {
        return """
                {"key": "%s", "title": "%s", "benefit": "People save time", "sectors": ["transport"]%s,
                 "milestones": [{"key": "opens", "title": "It opens", "planned": "2021-06"}],
                 "indicators": [{"key": "guests", "name": "Guests", "unit": "guests", "aggregation": "SUM",
                                 "dimensions": ["area"]}]}
                """.formatted(key, title, more);
    }

    /** A report on a day, which stands in quotation marks. */
    public static String report(String city, String key, String occurredOn) {
        return report(city, content(key), occurredOn, "");
    }

    static String report(String city, String content, String occurredOn, String more) {
        return "{\"city\": \"" + city + "\", \"content\": " + content + ", \"occurredOn\": " + occurredOn
                + ", \"source\": \"A test\"" + more + "}";
    }

    /** Puts a project of 2022 on record; its address. */
    static String reported(String city, String key) {
        return reported(city, content(key), "\"2022\"");
    }

    static String reported(String city, String content, String occurredOn) {
        return as(FollowedNetwork.officer(city))
                .body(report(city, content, occurredOn, ""))
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Puts a project on record, unless it is. */
    public static void knownOrReported(String city, String key) {
        if (given().get(PROJECTS + "/" + city + "/" + key).statusCode() == 404) {
            reported(city, key);
        }
    }

    static ValidatableResponse status(String project, String city, String status, String day) {
        return as(FollowedNetwork.officer(city))
                .body("""
                        {"status": "%s", "occurredOn": "%s", "source": "A test"}
                        """.formatted(status, day))
                .post(project + "/statuses")
                .then();
    }

    static ValidatableResponse name(String project, String city, String title, String focusArea, String day) {
        return as(FollowedNetwork.officer(city))
                .body("""
                        {"title": "%s", "focusArea": "%s", "occurredOn": "%s", "source": "A test"}
                        """.formatted(title, focusArea, day))
                .post(project + "/names")
                .then();
    }
}
