package ascn.platform.testsupport;

import ascn.platform.testsupport.DocumentedExamples.Prepared;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Optional;
import java.util.UUID;

/** What the examples of webhook operations presume: a webhook of the caller, paused where it is to be resumed. */
public final class WebhookExamples {

    private static final String PATH = "/api/v1/webhooks";
    private static final String BODY = "{\"url\":\"https://127.0.0.1:8443/\",\"eventTypes\":[\"webhook.test\"],"
            + "\"description\":\"Our own dashboard\"}";

    private WebhookExamples() {}

    /** What the example of an operation of webhooks presumes; empty for any other operation. */
    public static Optional<Prepared> given(String operationId) {
        // Each has an owner of its own: one owner may have so many only.
        var owner = TestTokens.person("test-webhooks-" + UUID.randomUUID());
        return switch (operationId) {
            case "createWebhook", "findWebhookEventTypes" -> Optional.of(Prepared.by(owner));
            case "findWebhooks",
                    "findWebhook",
                    "reviseWebhook",
                    "removeWebhook",
                    "rotateWebhookSecret",
                    "pauseWebhook" -> Optional.of(prepared(owner, made(owner)));
            case "resumeWebhook" -> Optional.of(prepared(owner, paused(owner)));
            case "testWebhook", "findWebhookDeliveries", "replayWebhook" -> Optional.of(prepared(owner, tested(owner)));
            default -> Optional.empty();
        };
    }

    private static Prepared prepared(String owner, Response webhook) {
        return Prepared.by(owner).with("webhookId", webhook.path("id")).with("If-Match", webhook.header("ETag"));
    }

    private static Response made(String owner) {
        return call(owner, BODY, "*", PATH, 201);
    }

    private static Response paused(String owner) {
        var made = made(owner);
        return call(owner, "", made.header("ETag"), PATH + "/" + made.path("id") + "/pause", 200);
    }

    private static Response tested(String owner) {
        var made = made(owner);
        call(owner, "", "*", PATH + "/" + made.path("id") + "/test", 202);
        return made;
    }

    private static Response call(String owner, String body, String tag, String path, int status) {
        var request = RestAssured.given()
                .auth()
                .oauth2(owner)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag);
        if (!body.isEmpty()) {
            request.contentType("application/json").body(body);
        }
        return request.when().post(path).then().statusCode(status).extract().response();
    }
}
