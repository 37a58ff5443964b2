package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.catalogue.application.RecordInstrument;
import ascn.actionplan.catalogue.domain.InstrumentFacts;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans and programmes of other bodies, with the action lines to which projects contribute. */
@Path("/api/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Instruments",
        description = "Plans and programmes of other bodies, with the action lines to which projects contribute")
class InstrumentResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private static final ListOf<InstrumentFacts, InstrumentResponse> INSTRUMENTS =
            new ListOf<>(InstrumentResponse.class, InstrumentResponse::of, found -> List.of(found.code()));

    private final RecordInstrument recordInstrument;
    private final FindCatalogue findCatalogue;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    InstrumentResource(
            RecordInstrument recordInstrument,
            FindCatalogue findCatalogue,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.recordInstrument = recordInstrument;
        this.findCatalogue = findCatalogue;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "recordInstrument", summary = "Add an instrument with its action lines, ended or not")
    @APIResponse(
            responseCode = "201",
            description = "The instrument",
            content = @Content(schema = @Schema(implementation = InstrumentResponse.class)))
    public Response recordInstrument(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid InstrumentRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordInstrument.record(request.toFacts(), actor),
                kept -> Outcome.created(kept.code(), uri),
                findCatalogue::instrument,
                InstrumentResource::told);
    }

    @POST
    @Path("/{code}/action-lines")
    @Operation(operationId = "recordActionLine", summary = "Add an action line to an instrument")
    @APIResponse(
            responseCode = "200",
            description = "The instrument with all its action lines",
            content = @Content(schema = @Schema(implementation = InstrumentResponse.class)))
    public Response recordActionLine(
            @PathParam("code") String code,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ActionLineRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordInstrument.add(code, request.toLine(), request.source(), actor),
                kept -> Outcome.decided(kept.code()),
                findCatalogue::instrument,
                InstrumentResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findInstruments", summary = "The instruments with their action lines, by code")
    @APIResponse(
            responseCode = "200",
            description = "A page of instruments, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfInstruments.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(INSTRUMENTS, cursor, limit, findCatalogue::instruments);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "findInstrument", summary = "One instrument with its action lines")
    @APIResponse(
            responseCode = "200",
            description = "The instrument",
            content = @Content(schema = @Schema(implementation = InstrumentResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response one(@PathParam("code") String code) {
        return told(findCatalogue.instrument(code)).build();
    }

    /** An instrument is only added to: the number of its action lines is its version. */
    private static Response.ResponseBuilder told(InstrumentFacts found) {
        return Response.ok(InstrumentResponse.of(found), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(found.actionLines().size(), "json"));
    }

    /** How a page of instruments looks; only for the API description. */
    interface PageOfInstruments {
        @Schema(description = "The entries of this page")
        List<InstrumentResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
