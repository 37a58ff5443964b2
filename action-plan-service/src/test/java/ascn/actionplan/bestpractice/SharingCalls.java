package ascn.actionplan.bestpractice;

import static io.restassured.RestAssured.given;

import ascn.actionplan.FollowedNetwork;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What cities share, offer and ask for, as their officers tell it; all of it in acts of the record. */
public final class SharingCalls {

    public static final String PRACTICES = "/api/v1/best-practices";
    public static final String OFFERS = "/api/v1/expertise-offers";

    private SharingCalls() {}

    /** As the officer of a city, with a new key. */
    public static RequestSpecification officerOf(String city) {
        return given().auth()
                .oauth2(FollowedNetwork.officer(city))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /** Puts a project on record, told in 2022, that stands so since then. */
    public static void project(String city, String key, String more, String status) {
        officerOf(city)
                .body("""
                        {"city": "%s", "content": {"key": "%s", "title": "Title of %s", "benefit": "People wait less"%s},
                         "status": "%s", "occurredOn": "2022-09-21", "source": "A test"}
                        """.formatted(city, key, key, more, status))
                .post("/api/v1/projects")
                .then()
                .statusCode(201);
    }

    /** A best practice about a project, told in 2024. */
    public static String practice(String city, String project, String more) {
        return """
                {"city": "%s", "title": "Practice of %s", "done": "Lights follow cars", "outcome": "Less waiting",
                 "conditions": "A line to each crossing", "projects": ["%s"], "occurredOn": "2024-09-12", "source": "A test"%s}
                """.formatted(city, project, project, more);
    }

    /** Shares it; its id. */
    public static String shared(String city, String project, String more) {
        return officerOf(city)
                .body(practice(city, project, more))
                .post(PRACTICES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An offer, told in 2024. */
    public static String offer(String city, String more) {
        return """
                {"city": "%s", "kind": "DATA", "title": "Counts of cars", "description": "Each crossing, each hour",
                 "sectors": ["transport"], "conditions": "Named as the source", "occurredOn": "2024-09-12",
                 "source": "A test"%s}
                """.formatted(city, more);
    }

    /** Offers it; its address. */
    public static String offered(String city, String more) {
        return OFFERS + "/"
                + officerOf(city)
                        .body(offer(city, more))
                        .post(OFFERS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** A request of a city on a day. */
    public static String inquiry(String city, String day) {
        return """
                {"city": "%s", "purpose": "To plan the same", "occurredOn": "%s", "source": "A test"}
                """.formatted(city, day);
    }

    /** Asks for an offer. */
    public static ValidatableResponse ask(String offer, String city, String day) {
        return officerOf(city)
                .body(inquiry(city, day))
                .post(offer + "/requests")
                .then();
    }

    /** Asks for an offer in October 2024; the request's address. */
    public static String asked(String offer, String city) {
        return offer + "/requests/"
                + ask(offer, city, "2024-10-01").statusCode(201).extract().path("id");
    }
}
