package ascn.platform.testsupport;

import static io.restassured.RestAssured.given;

import ascn.platform.testsupport.PermissionCells.Call;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The relation {@code own-webhook} of the permission table, for every service that sends webhooks. */
public final class WebhookCells {

    private static final String PATH = "/api/v1/webhooks";
    private static final String BODY = "{\"url\":\"https://127.0.0.1:8443/\",\"eventTypes\":[\"webhook.test\"]}";

    private final String owner = TestTokens.person("test-webhook-owner");
    private @Nullable String id;

    private WebhookCells() {}

    /** The cells, with calls about one webhook by its owner and by somebody else. */
    public static PermissionCells in(PermissionCells cells) {
        var made = new WebhookCells();
        return cells.related("own-webhook", made.owner, TestTokens.person("test-webhook-stranger"), made.calls());
    }

    /** None of them carries {@code If-Match}: what would change the webhook stops there, after the relation was asked. */
    private Map<String, Call> calls() {
        var calls = new HashMap<String, Call>();
        calls.put("findWebhook", new Call(this::path, null));
        calls.put("findWebhookDeliveries", new Call(() -> path() + "/deliveries", null));
        calls.put("reviseWebhook", new Call(this::path, BODY));
        calls.put("removeWebhook", new Call(this::path, null));
        calls.put("rotateWebhookSecret", new Call(() -> path() + "/secret-rotation", "{}"));
        calls.put("pauseWebhook", new Call(() -> path() + "/pause", null));
        calls.put("resumeWebhook", new Call(() -> path() + "/resumption", null));
        calls.put("testWebhook", new Call(() -> path() + "/test", null));
        calls.put("replayWebhook", new Call(() -> path() + "/replay", "{\"fromSequence\":1}"));
        return Map.copyOf(calls);
    }

    private String path() {
        var known = id;
        if (known == null) {
            known = given().auth()
                    .oauth2(owner)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType("application/json")
                    .body(BODY)
                    .when()
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            id = known;
        }
        return PATH + "/" + known;
    }
}
