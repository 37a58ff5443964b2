package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.catalogue.application.RecordSector;
import ascn.actionplan.catalogue.domain.Sector;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sectors that projects choose from. */
@Path("/api/v1/sectors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sectors", description = "Sectors that projects choose from")
class SectorResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private static final ListOf<Sector, SectorResponse> SECTORS =
            new ListOf<>(SectorResponse.class, SectorResponse::of, sector -> List.of(sector.code()));

    private final RecordSector recordSector;
    private final FindCatalogue findCatalogue;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    SectorResource(
            RecordSector recordSector,
            FindCatalogue findCatalogue,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.recordSector = recordSector;
        this.findCatalogue = findCatalogue;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "recordSector", summary = "Add a sector that projects may choose")
    @APIResponse(
            responseCode = "201",
            description = "The sector",
            content = @Content(schema = @Schema(implementation = SectorResponse.class)))
    public Response recordSector(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid SectorRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordSector.record(request.code(), request.label(), request.since(), request.source(), actor),
                kept -> Outcome.created(kept.code(), uri),
                findCatalogue::sector,
                SectorResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findSectors", summary = "The sectors that projects choose from, by code")
    @APIResponse(
            responseCode = "200",
            description = "A page of sectors, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfSectors.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those that might be chosen on this day") @QueryParam("asOf") @Nullable
                    LocalDate asOf,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(SECTORS, cursor, limit, (after, most) -> findCatalogue.sectors(asOf, after, most));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "findSector", summary = "One sector")
    @APIResponse(
            responseCode = "200",
            description = "The sector",
            content = @Content(schema = @Schema(implementation = SectorResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response one(@PathParam("code") String code) {
        return told(findCatalogue.sector(code)).build();
    }

    private static Response.ResponseBuilder told(Sector found) {
        return Response.ok(SectorResponse.of(found), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(0, "json"));
    }

    /** How a page of sectors looks; only for the API description. */
    interface PageOfSectors {
        @Schema(description = "The entries of this page")
        List<SectorResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
