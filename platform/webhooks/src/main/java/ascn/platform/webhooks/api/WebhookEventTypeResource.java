package ascn.platform.webhooks.api;

import ascn.platform.identity.CurrentActor;
import ascn.platform.webhooks.OfferedTypes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a caller can be told. */
@Path("/api/v1/webhook-event-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookEventTypeResource {

    private final OfferedTypes types;
    private final CurrentActor currentActor;

    WebhookEventTypeResource(OfferedTypes types, CurrentActor currentActor) {
        this.types = types;
        this.currentActor = currentActor;
    }

    /**
     * An event type that is offered.
     *
     * @param name its name
     * @param description what has happened, and what the data holds
     */
    public record EventTypeResponse(String name, String description) {}

    @GET
    @Operation(operationId = "findWebhookEventTypes", summary = "What you can be told")
    @APIResponse(responseCode = "200", description = "The event types that are offered to you, by name")
    public List<EventTypeResponse> eventTypes() {
        return types.offeredTo(currentActor.get()).stream()
                .map(type -> new EventTypeResponse(type.name(), type.description()))
                .toList();
    }
}
