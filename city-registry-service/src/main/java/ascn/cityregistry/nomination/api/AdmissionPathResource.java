package ascn.cityregistry.nomination.api;

import ascn.cityregistry.nomination.application.FindNominations;
import ascn.cityregistry.nomination.application.RecordAdmissionPath;
import ascn.cityregistry.nomination.domain.AdmissionPath;
import ascn.cityregistry.nomination.domain.AdmissionPathId;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
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
import java.time.Instant;
import java.time.LocalDate;
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

/** By which path cities come into the network, on any day. */
@Path("/api/v1/admission-paths")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nominations", description = "By which path and by when cities are put forward")
class AdmissionPathResource {

    private static final ListOf<AdmissionPath, AdmissionPathResponse> PATHS = new ListOf<>(
            AdmissionPathResponse.class,
            AdmissionPathResponse::of,
            path -> List.of(path.effectiveFrom().toString(), path.id().toString()));

    private final RecordAdmissionPath recordAdmissionPath;
    private final FindNominations findNominations;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    AdmissionPathResource(
            RecordAdmissionPath recordAdmissionPath,
            FindNominations findNominations,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.recordAdmissionPath = recordAdmissionPath;
        this.findNominations = findNominations;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Operation(operationId = "recordAdmissionPath", summary = "Record by which path cities come in from a day on")
    @APIResponse(
            responseCode = "201",
            description = "The path",
            content = @Content(schema = @Schema(implementation = AdmissionPathResponse.class)))
    public Response record(
            @Parameter(description = "A new UUID for a new call, the same one to repeat it", required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid AdmissionPathRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordAdmissionPath.record(request.toEntry(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findNominations.path(new AdmissionPathId(UUID.fromString(id))),
                AdmissionPathResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findAdmissionPaths", summary = "The admission paths, by the day from which they are open")
    @APIResponse(
            responseCode = "200",
            description = "A page of paths, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfAdmissionPaths.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only the one that is open on this day") @QueryParam("asOf") @Nullable
                    LocalDate asOf,
            @Parameter(description = "As the system knew them at this moment; now without it")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var known = acts.askedFor(asOf, knownAt).knownAt();
        return lists.answer(PATHS, cursor, limit, (after, most) -> findNominations.paths(asOf, known, after, most));
    }

    @GET
    @Path("/{admissionPathId}")
    @Operation(operationId = "findAdmissionPath", summary = "One admission path")
    @APIResponse(
            responseCode = "200",
            description = "The path",
            content = @Content(schema = @Schema(implementation = AdmissionPathResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No admission path has that id")
    public Response one(@PathParam("admissionPathId") UUID admissionPathId) {
        return told(findNominations.path(new AdmissionPathId(admissionPathId))).build();
    }

    private static Response.ResponseBuilder told(AdmissionPath path) {
        return Response.ok(AdmissionPathResponse.of(path)).tag(VersionTag.of(path.version(), "json"));
    }

    /** How a page of paths looks; only for the API description. */
    interface PageOfAdmissionPaths {
        @Schema(description = "The paths of this page")
        List<AdmissionPathResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
