package ascn.actionplan.expertise.api;

import ascn.actionplan.expertise.application.AskForExpertise;
import ascn.actionplan.expertise.application.FindExpertise;
import ascn.actionplan.expertise.domain.ExpertiseRequest;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who asks for what cities offer, and how it is answered. */
@Path("/api/v1/expertise-offers/{offerId}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Offers of expertise",
        description = "Experts by function, data and facilities that cities offer to each other")
class ExpertiseInquiryResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final ListOf<ExpertiseRequest, ExpertiseInquiryResponse> REQUESTS = new ListOf<>(
            ExpertiseInquiryResponse.class,
            ExpertiseInquiryResponse::of,
            request -> List.of(request.id().toString()));

    private final AskForExpertise askForExpertise;
    private final FindExpertise findExpertise;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    ExpertiseInquiryResource(
            AskForExpertise askForExpertise,
            FindExpertise findExpertise,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.askForExpertise = askForExpertise;
        this.findExpertise = findExpertise;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "askForExpertise", summary = "Ask, for the own city, for what another one offers")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = ExpertiseInquiryResponse.class)))
    public Response ask(
            @PathParam("offerId") UUID offerId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ExpertiseInquiryRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> askForExpertise.ask(offerId, request.city(), request.purpose(), request.dated(), actor),
                asked -> Outcome.created(asked.id().toString(), uri),
                id -> findExpertise.present(offerId, UUID.fromString(id)),
                ExpertiseInquiryResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findExpertiseRequests",
            summary = "Who asked for an offer: all for the offering city and the Secretariat, the own ones for others")
    @APIResponse(
            responseCode = "200",
            description = "A page of requests, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfExpertiseRequests.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such offer")
    public Response all(
            @PathParam("offerId") UUID offerId,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(REQUESTS, cursor, limit, (after, most) -> findExpertise.requests(offerId, after, most));
    }

    @GET
    @Path("/{requestId}")
    @Operation(operationId = "findExpertiseRequest", summary = "One request, with its answer")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = ExpertiseInquiryResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such request for you")
    public Response one(@PathParam("offerId") UUID offerId, @PathParam("requestId") UUID requestId) {
        return told(findExpertise.request(offerId, requestId)).build();
    }

    @POST
    @Path("/{requestId}/answer")
    @Operation(operationId = "answerExpertiseRequest", summary = "Answer a request for what the own city offers")
    @APIResponse(
            responseCode = "200",
            description = "The answered request",
            content = @Content(schema = @Schema(implementation = ExpertiseInquiryResponse.class)))
    public Response answer(
            @PathParam("offerId") UUID offerId,
            @PathParam("requestId") UUID requestId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = "The ETag of the request as you have read it", required = true)
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid ExpertiseAnswerRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> askForExpertise.answer(
                        offerId,
                        requestId,
                        ExpectedVersion.of(ifMatch),
                        request.answer(),
                        request.text(),
                        request.dated(),
                        actor),
                answered -> Outcome.decided(answered.id().toString()),
                id -> findExpertise.present(offerId, UUID.fromString(id)),
                ExpertiseInquiryResource::told);
    }

    private static Response.ResponseBuilder told(ExpertiseRequest request) {
        return Response.ok(ExpertiseInquiryResponse.of(request), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(request.version(), "json"));
    }

    /** How a page of requests looks; only for the API description. */
    interface PageOfExpertiseRequests {
        @Schema(description = "The requests of this page")
        List<ExpertiseInquiryResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
