package ascn.platform.webhooks.api;

import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.identity.CurrentActor;
import ascn.platform.webhooks.subscription.ChangeWebhook;
import ascn.platform.webhooks.subscription.CreateWebhook;
import ascn.platform.webhooks.subscription.FindWebhooks;
import ascn.platform.webhooks.subscription.Webhook;
import ascn.platform.webhooks.subscription.WebhookWithSecret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Subscriptions: who wants to be told what, where. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "This service calls you when something has happened (Standard Webhooks 1.0.0)")
class WebhookResource {

    private static final ListOf<Webhook, WebhookResponse> WEBHOOKS = new ListOf<>(
            WebhookResponse.class,
            WebhookResponse::of,
            webhook -> List.of(webhook.id().toString()));

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the webhook as you have read it";

    private final CreateWebhook createWebhook;
    private final ChangeWebhook changeWebhook;
    private final FindWebhooks findWebhooks;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    WebhookResource(
            CreateWebhook createWebhook,
            ChangeWebhook changeWebhook,
            FindWebhooks findWebhooks,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.createWebhook = createWebhook;
        this.changeWebhook = changeWebhook;
        this.findWebhooks = findWebhooks;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createWebhook", summary = "Be told when something has happened")
    @APIResponse(
            responseCode = "201",
            description = "The webhook, with its secret: shown this once",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response create(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid WebhookRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> createWebhook.create(request.toDraft(), actor),
                made -> Outcome.created(idOf(made), uri),
                id -> present(id, actor),
                WebhookResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findWebhooks", summary = "Your webhooks, oldest first; all for staff")
    @APIResponse(
            responseCode = "200",
            description = "A page of webhooks, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfWebhooks.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public Response all(
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var actor = currentActor.get();
        return lists.answer(
                WEBHOOKS,
                cursor,
                limit,
                (after, most) -> findWebhooks.list(after.map(keys -> UUID.fromString(keys.get(0))), most, actor));
    }

    @GET
    @Path("/{webhookId}")
    @Operation(operationId = "findWebhook", summary = "One webhook")
    @APIResponse(
            responseCode = "200",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such webhook for you")
    public Response one(@PathParam("webhookId") UUID webhookId) {
        return answer(findWebhooks.get(webhookId, currentActor.get()));
    }

    @PUT
    @Path("/{webhookId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviseWebhook", summary = "Write receiver, event types and description anew")
    @APIResponse(
            responseCode = "200",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response revise(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid WebhookRequest request) {
        return answer(
                changeWebhook.revise(webhookId, ExpectedVersion.of(ifMatch), request.toDraft(), currentActor.get()));
    }

    @DELETE
    @Path("/{webhookId}")
    @Operation(operationId = "removeWebhook", summary = "Be told no more; the delivery log goes with it")
    @APIResponse(responseCode = "204", description = "It is removed")
    public Response remove(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch) {
        changeWebhook.remove(webhookId, ExpectedVersion.of(ifMatch), currentActor.get());
        return Response.noContent().build();
    }

    @POST
    @Path("/{webhookId}/secret-rotation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rotateWebhookSecret", summary = "Make a new secret; the former signs too for a while")
    @APIResponse(
            responseCode = "200",
            description = "The webhook, with its new secret: shown this once",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response rotate(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid SecretRotationRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> changeWebhook.rotateSecret(
                        webhookId, ExpectedVersion.of(ifMatch), request.retiresFormerNow(), actor),
                made -> Outcome.decided(idOf(made)),
                id -> present(id, actor),
                WebhookResource::told);
    }

    @POST
    @Path("/{webhookId}/pause")
    @Operation(operationId = "pauseWebhook", summary = "Deliver nothing for a while; what comes is kept")
    @APIResponse(
            responseCode = "200",
            description = "The paused webhook",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response pause(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                Map.of(),
                () -> changeWebhook.pause(webhookId, ExpectedVersion.of(ifMatch), actor),
                webhook -> Outcome.decided(webhook.id().toString()),
                id -> findWebhooks.get(UUID.fromString(id), actor),
                WebhookResource::toldWithoutSecret);
    }

    @POST
    @Path("/{webhookId}/resumption")
    @Operation(operationId = "resumeWebhook", summary = "Go on, after a pause or after the service gave up")
    @APIResponse(
            responseCode = "200",
            description = "The active webhook",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response resume(
            @PathParam("webhookId") UUID webhookId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                Map.of(),
                () -> changeWebhook.resume(webhookId, ExpectedVersion.of(ifMatch), actor),
                webhook -> Outcome.decided(webhook.id().toString()),
                id -> findWebhooks.get(UUID.fromString(id), actor),
                WebhookResource::toldWithoutSecret);
    }

    private static String idOf(WebhookWithSecret made) {
        return made.webhook().id().toString();
    }

    /** A repetition shows the webhook as it is now; a secret is shown once. */
    private WebhookWithSecret present(String id, Actor actor) {
        return new WebhookWithSecret(findWebhooks.get(UUID.fromString(id), actor), null);
    }

    private static Response answer(Webhook webhook) {
        return toldWithoutSecret(webhook).build();
    }

    private static Response.ResponseBuilder toldWithoutSecret(Webhook webhook) {
        return Response.ok(WebhookResponse.of(webhook)).tag(tagOf(webhook));
    }

    private static Response.ResponseBuilder told(WebhookWithSecret made) {
        return Response.ok(WebhookResponse.of(made)).tag(tagOf(made.webhook()));
    }

    private static EntityTag tagOf(Webhook webhook) {
        // The former secret ends by time, which changes no version.
        return VersionTag.of(
                webhook.version(),
                "json",
                Optional.ofNullable(webhook.formerSecretUntil()).map(Object::toString).stream()
                        .toList());
    }

    /** How a page of webhooks looks; only for the API description. */
    interface PageOfWebhooks {
        @Schema(description = "The webhooks of this page")
        List<WebhookResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
