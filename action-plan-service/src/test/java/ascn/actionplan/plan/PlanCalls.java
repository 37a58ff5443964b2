package ascn.actionplan.plan;

import static io.restassured.RestAssured.given;

import ascn.actionplan.FollowedNetwork;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls about plans, as the record of 2018 needs them. */
public final class PlanCalls {

    public static final String PLANS = "/api/v1/plans";
    static final String ACT = "{\"occurredOn\": \"%s\", \"source\": \"A test\"}";

    private PlanCalls() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    static RequestSpecification asOfficer(String city) {
        return as(FollowedNetwork.officer(city));
    }

    /** Opens a plan and answers its address. */
    public static String open(String city, int generation) {
        var horizon = generation == 1 ? "" : ", \"horizon\": {\"from\": 2026, \"until\": 2035}";
        asOfficer(city)
                .body("{\"city\": \"%s\", \"generation\": %d%s}".formatted(city, generation, horizon))
                .post(PLANS)
                .then()
                .statusCode(201);
        return PLANS + "/" + city + "/" + generation;
    }

    /** A project that a plan may hold. */
    static String project(String key, String title, String from, String until) {
        return """
                {"key": "%s", "title": "%s", "undertaking": "Build it", "benefit": "People live better",
                 "from": "%s", "until": "%s", "sectors": ["transport"]}
                """.formatted(key, title, from, until);
    }

    /** A draft with these projects. */
    static String draft(String... projects) {
        return "{\"vision\": \"A liveable city\", \"projects\": [%s]}".formatted(String.join(",", projects));
    }

    /** Writes the draft of a plan. */
    static ValidatableResponse write(String city, String plan, String draft) {
        return asOfficer(city)
                .header("If-Match", etagOf(plan, city))
                .body(draft)
                .put(plan + "/draft")
                .then();
    }

    static String etagOf(String plan, String city) {
        return asOfficer(city)
                .get(plan + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static String digestOf(String plan, String city) {
        return asOfficer(city)
                .get(plan + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .path("digest");
    }

    /** The National Representative of a state is consulted on the draft as it is, on a day. */
    static ValidatableResponse consult(String memberState, String city, String plan, String comments, String day) {
        return as(FollowedNetwork.representative(memberState))
                .body("""
                        {"draftDigest": "%s", "comments": [%s], "occurredOn": "%s", "source": "A test"}
                        """.formatted(digestOf(plan, city), comments, day))
                .post(plan + "/consultations")
                .then();
    }

    static ValidatableResponse submit(String city, String plan, String submission) {
        return act(city, plan, "submission", submission);
    }

    static ValidatableResponse act(String city, String plan, String act, String body) {
        return asOfficer(city)
                .header("If-Match", etagOf(plan, city))
                .body(body)
                .post(plan + "/" + act)
                .then();
    }

    /** A plan of a city of a state with one version, submitted on a day; its address. */
    static String submitted(String memberState, String city, int generation, String day, String... projects) {
        FollowedNetwork.city(city, memberState);
        var plan = open(city, generation);
        write(city, plan, draft(projects)).statusCode(200);
        consult(memberState, city, plan, "", day).statusCode(201);
        submit(city, plan, ACT.formatted(day)).statusCode(200);
        return plan;
    }
}
