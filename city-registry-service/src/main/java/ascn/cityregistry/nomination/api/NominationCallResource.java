package ascn.cityregistry.nomination.api;

import ascn.cityregistry.nomination.application.FindNominations;
import ascn.cityregistry.nomination.application.RecordNominationCall;
import ascn.cityregistry.nomination.domain.NominationCall;
import ascn.cityregistry.nomination.domain.NominationCallId;
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

/** By when member states are asked to nominate, year by year. */
@Path("/api/v1/nomination-calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nominations", description = "By which path and by when cities are put forward")
class NominationCallResource {

    private static final ListOf<NominationCall, NominationCallResponse> CALLS = new ListOf<>(
            NominationCallResponse.class,
            NominationCallResponse::of,
            call -> List.of(String.valueOf(call.year()), call.id().toString()));

    private final RecordNominationCall recordNominationCall;
    private final FindNominations findNominations;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    NominationCallResource(
            RecordNominationCall recordNominationCall,
            FindNominations findNominations,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.recordNominationCall = recordNominationCall;
        this.findNominations = findNominations;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Operation(operationId = "recordNominationCall", summary = "Record by when member states are asked to nominate")
    @APIResponse(
            responseCode = "201",
            description = "The call",
            content = @Content(schema = @Schema(implementation = NominationCallResponse.class)))
    public Response record(
            @Parameter(description = "A new UUID for a new call, the same one to repeat it", required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid NominationCallRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordNominationCall.record(request.toCall(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findNominations.call(new NominationCallId(UUID.fromString(id))),
                NominationCallResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findNominationCalls", summary = "The calls for nominations, by their years")
    @APIResponse(
            responseCode = "200",
            description = "A page of calls, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfNominationCalls.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only the one of this year") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "As the system knew them at this moment; now without it")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var known = acts.askedFor(null, knownAt).knownAt();
        return lists.answer(CALLS, cursor, limit, (after, most) -> findNominations.calls(year, known, after, most));
    }

    @GET
    @Path("/{nominationCallId}")
    @Operation(operationId = "findNominationCall", summary = "One call for nominations, be it corrected since or not")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = NominationCallResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No call for nominations has that id")
    public Response one(@PathParam("nominationCallId") UUID nominationCallId) {
        return told(findNominations.call(new NominationCallId(nominationCallId)))
                .build();
    }

    private static Response.ResponseBuilder told(NominationCall call) {
        return Response.ok(NominationCallResponse.of(call)).tag(VersionTag.of(call.version(), "json"));
    }

    /** How a page of calls looks; only for the API description. */
    interface PageOfNominationCalls {
        @Schema(description = "The calls of this page")
        List<NominationCallResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
