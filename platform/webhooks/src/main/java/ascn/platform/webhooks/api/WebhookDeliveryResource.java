package ascn.platform.webhooks.api;

import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.identity.CurrentActor;
import ascn.platform.webhooks.delivery.DeliveryState;
import ascn.platform.webhooks.delivery.DeliveryView;
import ascn.platform.webhooks.delivery.FindDeliveries;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was delivered, and what was not. */
@Path("/api/v1/webhooks/{webhookId}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookDeliveryResource {

    private static final ListOf<DeliveryView, DeliveryView> DELIVERIES = new ListOf<>(
            DeliveryView.class, Function.identity(), delivery -> List.of(Long.toString(delivery.sequence())));

    private final FindDeliveries findDeliveries;
    private final CurrentActor currentActor;
    private final Lists lists;

    WebhookDeliveryResource(FindDeliveries findDeliveries, CurrentActor currentActor, Lists lists) {
        this.findDeliveries = findDeliveries;
        this.currentActor = currentActor;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findWebhookDeliveries", summary = "The delivery log of a webhook, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of deliveries, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfDeliveries.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public Response deliveries(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = "Only those of this state") @QueryParam("state") @Nullable DeliveryState state,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var actor = currentActor.get();
        return lists.answer(
                DELIVERIES,
                cursor,
                limit,
                (after, most) -> findDeliveries.list(
                        webhookId, after.map(keys -> Long.valueOf(keys.get(0))).orElse(null), state, most, actor));
    }

    /** How a page of deliveries looks; only for the API description. */
    interface PageOfDeliveries {
        @Schema(description = "The deliveries of this page")
        List<DeliveryView> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
