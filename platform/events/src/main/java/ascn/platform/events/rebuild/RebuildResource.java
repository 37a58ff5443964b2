package ascn.platform.events.rebuild;

import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.audit.Subject;
import ascn.platform.http.idempotency.Caller;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Read models built anew from the first event on. */
@Path("/api/v1/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rebuilds", description = "Read models built anew from the first event on, beside the live ones")
class RebuildResource {

    private static final ListOf<RebuildView, RebuildView> REBUILDS = new ListOf<>(
            RebuildView.class, Function.identity(), view -> List.of(view.id().toString()));

    private final Rebuilds rebuilds;
    private final RebuildRunner runner;
    private final Caller caller;
    private final Audit audit;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    RebuildResource(
            Rebuilds rebuilds,
            RebuildRunner runner,
            Caller caller,
            Audit audit,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.rebuilds = rebuilds;
        this.runner = runner;
        this.caller = caller;
        this.audit = audit;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "startRebuild",
            summary = "Build the read models anew and show them when they are complete")
    @APIResponse(
            responseCode = "201",
            description = "The rebuild; it goes on by itself",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public Response start(
            @Parameter(description = "A new UUID for a new call, the same one to repeat it", required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid RebuildRequest request,
            UriInfo uri) {
        var answer = idempotentCalls.once(
                key,
                request,
                () -> begin(request.reason()),
                view -> Outcome.created(view.id().toString(), uri),
                id -> rebuilds.get(UUID.fromString(id)),
                Response::ok);
        runner.wake();
        return answer;
    }

    private RebuildView begin(String reason) {
        var begun = rebuilds.begin(caller.id().orElseThrow(), reason);
        audit.record(Change.ordered(new Subject("rebuild", begun.id().toString())));
        return begun;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findRebuilds", summary = "Rebuilds, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of rebuilds, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfRebuilds.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public Response all(
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(
                REBUILDS,
                cursor,
                limit,
                (after, most) -> rebuilds.list(after.map(keys -> UUID.fromString(keys.get(0))), most));
    }

    @GET
    @Path("/{rebuildId}")
    @Operation(operationId = "findRebuild", summary = "One rebuild, with how far it is")
    @APIResponse(responseCode = "200", description = "The rebuild")
    @APIResponse(responseCode = "404", description = "There is no such rebuild")
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public RebuildView one(@PathParam("rebuildId") UUID id) {
        return rebuilds.get(id);
    }

    /** How a page of rebuilds looks; only for the API description. */
    interface PageOfRebuilds {
        @Schema(description = "The rebuilds of this page")
        List<RebuildView> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
