package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.catalogue.application.MapWording;
import ascn.actionplan.catalogue.domain.FocusAreaWording;
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

/** What wordings of cities stand for in the words of the framework. */
@Path("/api/v1/focus-area-wordings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Focus areas", description = "What wordings of cities stand for in the words of the framework")
class FocusAreaWordingResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private static final ListOf<FocusAreaWording, FocusAreaWordingResponse> WORDINGS = new ListOf<>(
            FocusAreaWordingResponse.class,
            FocusAreaWordingResponse::of,
            found -> List.of(FocusAreaWording.keyOf(found.wording())));

    private final MapWording mapWording;
    private final FindCatalogue findCatalogue;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    FocusAreaWordingResource(
            MapWording mapWording,
            FindCatalogue findCatalogue,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.mapWording = mapWording;
        this.findCatalogue = findCatalogue;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "mapFocusAreaWording",
            summary = "Say for which focus area a wording of a city stands; another mapping of it is superseded")
    @APIResponse(
            responseCode = "201",
            description = "The mapping",
            content = @Content(schema = @Schema(implementation = FocusAreaWordingResponse.class)))
    public Response mapFocusAreaWording(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid FocusAreaWordingRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> mapWording.map(request.wording(), request.focusArea(), request.since(), request.source(), actor),
                kept -> Outcome.created(kept.wordingId().toString(), uri),
                id -> findCatalogue.wording(UUID.fromString(id)),
                FocusAreaWordingResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findFocusAreaWordings", summary = "What wordings of cities stand for now, by wording")
    @APIResponse(
            responseCode = "200",
            description = "A page of mappings, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfWordings.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(WORDINGS, cursor, limit, findCatalogue::wordings);
    }

    @GET
    @Path("/{wordingId}")
    @Operation(
            operationId = "findFocusAreaWording",
            summary = "One mapping of a wording, whether it still holds or not")
    @APIResponse(
            responseCode = "200",
            description = "The mapping",
            content = @Content(schema = @Schema(implementation = FocusAreaWordingResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response one(@PathParam("wordingId") UUID wordingId) {
        return told(findCatalogue.wording(wordingId)).build();
    }

    private static Response.ResponseBuilder told(FocusAreaWording found) {
        return Response.ok(FocusAreaWordingResponse.of(found), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(0, "json"));
    }

    /** How a page of mappings looks; only for the API description. */
    interface PageOfWordings {
        @Schema(description = "The entries of this page")
        List<FocusAreaWordingResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
