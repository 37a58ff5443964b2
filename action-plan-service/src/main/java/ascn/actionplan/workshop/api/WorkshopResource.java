package ascn.actionplan.workshop.api;

import ascn.actionplan.workshop.application.FindWorkshops;
import ascn.actionplan.workshop.application.RecordWorkshop;
import ascn.actionplan.workshop.domain.Workshop;
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
import jakarta.ws.rs.PUT;
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

/** Workshops in which plans are made: planned and actual days, who took part by role, and the plans. */
@Path("/api/v1/workshops")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops", description = "Workshops in which plans are made")
class WorkshopResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the workshop as you have read it";
    private static final ListOf<Workshop, WorkshopResponse> WORKSHOPS = new ListOf<>(
            WorkshopResponse.class,
            WorkshopResponse::of,
            workshop -> List.of(workshop.occurredBy().toString(), workshop.id().toString()));

    private final RecordWorkshop recordWorkshop;
    private final FindWorkshops findWorkshops;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    WorkshopResource(
            RecordWorkshop recordWorkshop,
            FindWorkshops findWorkshops,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.recordWorkshop = recordWorkshop;
        this.findWorkshops = findWorkshops;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "recordWorkshop", summary = "Record a workshop, held or planned")
    @APIResponse(
            responseCode = "201",
            description = "The workshop",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid WorkshopRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordWorkshop.record(request.toFacts(), request.source(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findWorkshops.get(UUID.fromString(id)),
                WorkshopResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findWorkshops", summary = "The workshops, in the order of their days")
    @APIResponse(
            responseCode = "200",
            description = "A page of workshops, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfWorkshops.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(WORKSHOPS, cursor, limit, findWorkshops::list);
    }

    @GET
    @Path("/{workshopId}")
    @Operation(operationId = "findWorkshop", summary = "One workshop")
    @APIResponse(
            responseCode = "200",
            description = "The workshop",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such workshop")
    public Response one(@PathParam("workshopId") UUID workshopId) {
        return told(findWorkshops.get(workshopId)).build();
    }

    @PUT
    @Path("/{workshopId}")
    @Operation(operationId = "correctWorkshop", summary = "Replace what is known of a workshop, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The corrected workshop",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response correct(
            @PathParam("workshopId") UUID workshopId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid WorkshopCorrectionRequest request) {
        return told(recordWorkshop.correct(
                        workshopId,
                        ExpectedVersion.of(ifMatch),
                        request.toFacts(),
                        request.source(),
                        request.reason(),
                        currentActor.get()))
                .build();
    }

    private static Response.ResponseBuilder told(Workshop workshop) {
        return Response.ok(WorkshopResponse.of(workshop)).tag(VersionTag.of(workshop.version(), "json"));
    }

    /** How a page of workshops looks; only for the API description. */
    interface PageOfWorkshops {
        @Schema(description = "The workshops of this page")
        List<WorkshopResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
