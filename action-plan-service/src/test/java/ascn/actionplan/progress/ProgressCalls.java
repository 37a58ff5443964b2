package ascn.actionplan.progress;

import static io.restassured.RestAssured.given;

import ascn.actionplan.FollowedNetwork;
import ascn.platform.testsupport.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Yearly entries as officers, National Representatives and the Secretariat call them. Each test takes a city of its own. */
public final class ProgressCalls {

    public static final String ENTRIES = "/api/v1/progress-entries";

    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private ProgressCalls() {}

    /** A member city with one project, whose one milestone is promised for the end of 2025. */
    public static void cityWithAProject(String city, String memberState) {
        FollowedNetwork.city(city, memberState);
        var officer = FollowedNetwork.officer(city);
        if (REPORTED.add(city)) {
            as(officer)
                    .body("""
                            {"city": "%s", "occurredOn": "2018-07-08", "source": "Example of the documentation",
                             "content": {
                               "key": "tele-health", "title": "Tele-health", "focusArea": "HEALTH_WELLBEING",
                               "benefit": "Care without a journey",
                               "milestones": [
                                 {"key": "ten-villages", "title": "Ten villages are connected", "planned": "2025-12"}],
                               "indicators": [
                                 {"key": "patients", "name": "Patients", "unit": "people", "aggregation": "SUM",
                                  "dimensions": ["area"], "targets": []}]}}
                            """.formatted(city))
                    .post("/api/v1/projects")
                    .then()
                    .statusCode(201);
        }
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    /** A line about the project, with further members, each with a comma before it. */
    public static String line(String status, String more) {
        return """
                {"project": "tele-health", "status": "%s", "objective": "Care for remote villages",
                 "progress": "Ten villages are connected", "obstacles": "Slow networks", "wayForward": "Connect ten more",
                 "supportRequired": "Advice on networks"%s}
                """.formatted(status, more);
    }

    /** Opens the entry of a year with these lines; answers its address. */
    public static String opened(String city, int year, String lines) {
        return as(FollowedNetwork.officer(city))
                .body("{\"city\": \"%s\", \"year\": %d, \"lines\": [%s]}".formatted(city, year, lines))
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Takes a step on a day of the past. */
    public static ValidatableResponse step(String token, String entry, String step, String occurredOn, String more) {
        return as(token)
                .header("If-Match", etag(token, entry))
                .body("{\"occurredOn\": \"%s\", \"source\": \"Example of the documentation\"%s}"
                        .formatted(occurredOn, more))
                .post(entry + "/" + step)
                .then();
    }

    public static String etag(String token, String entry) {
        var etag = given().auth().oauth2(token).get(entry).header("ETag");
        return etag == null ? "\"0-json\"" : etag;
    }

    /** An entry that the officer has sent in September of its year. */
    public static String sent(String city, int year, String lines) {
        var entry = opened(city, year, lines);
        step(FollowedNetwork.officer(city), entry, "submission", year + "-09-21", "")
                .statusCode(200);
        return entry;
    }

    /** An entry that the National Representative has forwarded the next day. */
    public static String forwarded(String city, String memberState, int year, String lines) {
        var entry = sent(city, year, lines);
        step(FollowedNetwork.representative(memberState), entry, "forwarding", year + "-09-22", "")
                .statusCode(200);
        return entry;
    }

    /** An entry that the Secretariat has received on the day after that. */
    public static String received(String city, String memberState, int year, String lines) {
        var entry = forwarded(city, memberState, year, lines);
        step(TestTokens.secretariatOfThePast(), entry, "reception", year + "-09-23", "")
                .statusCode(200);
        return entry;
    }
}
