package ascn.platform.webhooks.api;

import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.identity.CurrentActor;
import ascn.platform.webhooks.delivery.TestWebhook;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tries a receiver with a message that says nothing. */
@Path("/api/v1/webhooks/{webhookId}/test")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookTestResource {

    private static final int ACCEPTED = 202;
    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private final TestWebhook testWebhook;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    WebhookTestResource(TestWebhook testWebhook, CurrentActor currentActor, IdempotentCalls idempotentCalls) {
        this.testWebhook = testWebhook;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Operation(operationId = "testWebhook", summary = "Send a message that says nothing, to try the receiver")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; the delivery log tells how it went",
            content = @Content(schema = @Schema(implementation = TestResponse.class)))
    public Response test(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                Map.of(),
                () -> testWebhook.test(webhookId, actor),
                message -> new Outcome(message.toString(), ACCEPTED, null),
                UUID::fromString,
                message -> Response.accepted(new TestResponse(message)));
    }
}
