package ascn.platform.events.quarantine;

import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.inbox.QuarantineReason;
import ascn.platform.events.quarantine.QuarantineEntry.State;
import ascn.platform.events.quarantine.QuarantineTables.Filter;
import ascn.platform.events.quarantine.SettleQuarantine.Decision;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.Caller;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.ProblemException;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What this service was told and could not apply. */
@Path("/api/v1/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quarantine", description = "What this service was told and could not apply")
class QuarantineResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the entry as you have read it";

    private static final ListOf<QuarantineSummary, QuarantineSummary> ENTRIES = new ListOf<>(
            QuarantineSummary.class,
            Function.identity(),
            entry -> List.of(entry.id().toString()));

    private final FindQuarantine findQuarantine;
    private final SettleQuarantine settleQuarantine;
    private final ReleaseWaiting releaseWaiting;
    private final Audit audit;
    private final Caller caller;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    QuarantineResource(
            FindQuarantine findQuarantine,
            SettleQuarantine settleQuarantine,
            ReleaseWaiting releaseWaiting,
            Audit audit,
            Caller caller,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.findQuarantine = findQuarantine;
        this.settleQuarantine = settleQuarantine;
        this.releaseWaiting = releaseWaiting;
        this.audit = audit;
        this.caller = caller;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findQuarantine", summary = "What could not be applied, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfQuarantine.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public Response all(
            @Parameter(description = "Only entries in this state; ALL for every one")
                    @QueryParam("state")
                    @DefaultValue("OPEN")
                    String state,
            @Parameter(description = "Only what this source is said to have told") @QueryParam("source") @Nullable
                    String source,
            @Parameter(description = "Only entries with this reason") @QueryParam("reason") @Nullable String reason,
            @Parameter(description = "Only entries about this aggregate, as type/id") @QueryParam("aggregate") @Nullable
                    String aggregate,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var filter = new Filter(
                state.equals("ALL")
                        ? null
                        : parameter("state", state, () -> State.valueOf(state)).name(),
                source,
                reason == null
                        ? null
                        : parameter("reason", reason, () -> QuarantineReason.valueOf(reason))
                                .name(),
                aggregate == null ? null : parameter("aggregate", aggregate, () -> AggregateRef.parse(aggregate)));
        return lists.answer(
                ENTRIES,
                cursor,
                limit,
                (after, most) -> findQuarantine.list(filter, after.map(keys -> UUID.fromString(keys.get(0))), most));
    }

    private static <T> T parameter(String name, String value, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(List.of(new Fault(
                    null,
                    "invalid-parameter",
                    null,
                    name + " is '" + value + "'",
                    "See the API description for its values")));
        }
    }

    @GET
    @Path("/{quarantineId}")
    @Operation(
            operationId = "findQuarantineEntry",
            summary = "One entry: what came, why it lies here, who waits for it")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = QuarantineDetail.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such entry")
    public Response one(@PathParam("quarantineId") UUID id) {
        return told(findQuarantine.one(id)).build();
    }

    @POST
    @Path("/{quarantineId}/repair")
    @Operation(operationId = "repairQuarantineEntry", summary = "Correct what came; the original is kept")
    @APIResponse(
            responseCode = "200",
            description = "The entry with its correction; replay it to apply it",
            content = @Content(schema = @Schema(implementation = QuarantineDetail.class)))
    public Response repair(
            @PathParam("quarantineId") UUID id,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid RepairRequest request) {
        return once(
                key,
                id,
                request,
                () -> settleQuarantine.repair(
                        id,
                        ExpectedVersion.of(ifMatch),
                        request.changes(),
                        request.payload(),
                        decision(request.reason())));
    }

    @POST
    @Path("/{quarantineId}/replay")
    @Operation(operationId = "replayQuarantineEntry", summary = "Apply the entry now; what waits for it follows")
    @APIResponse(
            responseCode = "200",
            description = "The applied entry",
            content = @Content(schema = @Schema(implementation = QuarantineDetail.class)))
    public Response replay(
            @PathParam("quarantineId") UUID id,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid SettlementRequest request) {
        var settled = once(
                key,
                id,
                request,
                () -> settleQuarantine.replay(id, ExpectedVersion.of(ifMatch), decision(request.reason())));
        releaseWaiting.soon();
        return settled;
    }

    @POST
    @Path("/{quarantineId}/discard")
    @Operation(operationId = "discardQuarantineEntry", summary = "Give the entry up; what waits for it goes on")
    @APIResponse(
            responseCode = "200",
            description = "The entry, given up",
            content = @Content(schema = @Schema(implementation = QuarantineDetail.class)))
    public Response discard(
            @PathParam("quarantineId") UUID id,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid SettlementRequest request) {
        var settled = once(
                key,
                id,
                request,
                () -> settleQuarantine.discard(id, ExpectedVersion.of(ifMatch), decision(request.reason())));
        releaseWaiting.soon();
        return settled;
    }

    private Response once(@Nullable String key, UUID entry, Object request, Supplier<QuarantineDetail> work) {
        return idempotentCalls.once(
                key,
                request,
                () -> audited(entry, work),
                detail -> Outcome.decided(detail.summary().id().toString()),
                id -> findQuarantine.one(UUID.fromString(id)),
                QuarantineResource::told);
    }

    private Decision decision(String reason) {
        return new Decision(caller.id().orElseThrow(), reason);
    }

    private QuarantineDetail audited(UUID id, Supplier<QuarantineDetail> work) {
        var before = QuarantineState.of(findQuarantine.one(id));
        var after = work.get();
        audit.record(Change.of(before, QuarantineState.of(after)));
        return after;
    }

    private static Response.ResponseBuilder told(QuarantineDetail detail) {
        return Response.ok(detail).tag(VersionTag.of(detail.version(), "json", whatWaits(detail)));
    }

    /** Events come to wait, and go, without a change of the entry itself. */
    private static List<String> whatWaits(QuarantineDetail detail) {
        long behind = detail.summary().waitingBehind();
        return behind == 0
                ? List.of()
                : Stream.concat(Stream.of(behind), detail.waiting().stream())
                        .map(Object::toString)
                        .toList();
    }

    /** How a page of quarantine looks; only for the API description. */
    interface PageOfQuarantine {
        @Schema(description = "The entries of this page")
        List<QuarantineSummary> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
