package ascn.platform.webhooks.api;

import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.identity.CurrentActor;
import ascn.platform.webhooks.delivery.ReplayDeliveries;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Delivers again what was told before. */
@Path("/api/v1/webhooks/{webhookId}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookReplayResource {

    private static final int ACCEPTED = 202;
    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private final ReplayDeliveries replayDeliveries;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    WebhookReplayResource(
            ReplayDeliveries replayDeliveries, CurrentActor currentActor, IdempotentCalls idempotentCalls) {
        this.replayDeliveries = replayDeliveries;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Deliver again: one message, or everything from a sequence on, 10,000 at a time")
    @APIResponse(
            responseCode = "202",
            description = "How much is on its way again",
            content = @Content(schema = @Schema(implementation = ReplayResponse.class)))
    public Response replay(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ReplayRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> ReplayResponse.of(
                        request.fromSequence() == null
                                ? replayDeliveries.message(webhookId, messageOf(request), actor)
                                : replayDeliveries.from(webhookId, request.fromSequence(), actor)),
                replay -> new Outcome(replay.kept(), ACCEPTED, null),
                ReplayResponse::ofKept,
                Response::accepted);
    }

    private static UUID messageOf(ReplayRequest request) {
        return java.util.Objects.requireNonNull(request.messageId(), "Checked with the request");
    }
}
