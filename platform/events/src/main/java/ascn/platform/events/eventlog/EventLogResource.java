package ascn.platform.events.eventlog;

import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.audit.Subject;
import ascn.platform.events.checkpoint.Checkpoint;
import ascn.platform.events.checkpoint.MakeCheckpoint;
import ascn.platform.events.outbox.OutboxNumbering;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.problem.Problems;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What this service has told and what it has been told. */
@Path("/api/v1/event-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event log", description = "What this service has told and what it has been told")
class EventLogResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private static final String FURTHER = "/api/v1/event-log/events?after=%d&limit=%d";

    private static final int MOST_WAITING_CALLS = 200;

    private final FindEvents findEvents;
    private final SeenWaiters waiters;
    private final MakeCheckpoint makeCheckpoint;
    private final Audit audit;
    private final IdempotentCalls idempotentCalls;

    EventLogResource(
            FindEvents findEvents, MakeCheckpoint makeCheckpoint, Audit audit, IdempotentCalls idempotentCalls) {
        this.findEvents = findEvents;
        this.waiters = new SeenWaiters(findEvents::seenPositions, MOST_WAITING_CALLS);
        this.makeCheckpoint = makeCheckpoint;
        this.audit = audit;
        this.idempotentCalls = idempotentCalls;
    }

    @GET
    @Path("/seen")
    @Blocking
    @Operation(
            operationId = "findSeenPositions",
            summary = "Up to which position of each source this service has seen everything",
            description =
                    "With source, atLeast and wait the answer comes as soon as that position was seen, or when the"
                            + " time is over: look at seenUpTo.")
    @APIResponse(
            responseCode = "200",
            description = "One entry for each source that was ever heard of",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SeenPosition.class)))
    public Uni<List<SeenPosition>> seen(
            @Parameter(description = "Only this source: the name of the service, or the value of ce_source")
                    @QueryParam("source")
                    @Nullable
                    String source,
            @Parameter(
                            description = "Wait for this position of the source",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
                    @QueryParam("atLeast")
                    @Nullable
                    String atLeast,
            @Parameter(
                            description = "How many seconds to wait, at the most",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "10"))
                    @QueryParam("wait")
                    @Nullable
                    String wait) {
        var query = SeenQuery.of(source, atLeast, wait);
        var positions = query.waits()
                ? waiters.until(query.source().orElseThrow(), query.atLeast(), query.longest())
                : Uni.createFrom().item(findEvents.seenPositions());
        return positions.map(query::in);
    }

    @GET
    @Path("/events")
    @Operation(operationId = "findEvents", summary = "What this service has told, in the order of positions")
    @APIResponse(
            responseCode = "200",
            description =
                    "The events after the position, at most as many as the limit; where there may be more, the header"
                            + " Link leads to them",
            content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Response events(
            @Parameter(description = "The position after which the page begins")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @PositiveOrZero(message = "counts from 0")
                    long after,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var events = findEvents.told(after, limit.value());
        long next = events.isEmpty() ? after : events.get(events.size() - 1).sourcePosition();
        var answer = Response.ok(new EventPage(events, next));
        if (events.size() == limit.value()) {
            answer.header(HttpHeaders.LINK, "<" + FURTHER.formatted(next, limit.value()) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("/events/{eventId}")
    @Operation(operationId = "findEvent", summary = "One event, told by this service or seen by it")
    @APIResponse(responseCode = "200", description = "The event; its data only where this service told it")
    @APIResponse(responseCode = "404", description = "This service neither told nor saw it")
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public EventView event(@PathParam("eventId") UUID eventId) {
        return findEvents.event(eventId);
    }

    @POST
    @Path("/checkpoint")
    @Operation(
            operationId = "makeCheckpoint",
            summary = "How far the story of this service has come",
            description =
                    "The head covers everything that was committed before the call, whether the broker is there or"
                            + " not. Wait for it with `seen` in the services that follow. Told to them too, when there is news.")
    @APIResponse(
            responseCode = "200",
            description = "The checkpoint",
            content = @Content(schema = @Schema(implementation = Checkpoint.class)))
    public Response checkpoint(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            UriInfo uri) {
        try {
            makeCheckpoint.numberEverythingCommitted();
        } catch (OutboxNumbering.NumberingBusy e) {
            return Problems.unavailable("event-log-busy", String.valueOf(e.getMessage()), uri);
        }
        return idempotentCalls.once(
                key,
                Map.of(),
                this::makeCheckpoint,
                made -> Outcome.decided(Long.toString(made.headPosition())),
                head -> makeCheckpoint.madeAt(Long.parseLong(head)),
                Response::ok);
    }

    private Checkpoint makeCheckpoint() {
        var made = makeCheckpoint.make();
        audit.record(Change.ordered(new Subject(Checkpoint.AGGREGATE_TYPE, Long.toString(made.headPosition()))));
        return made;
    }
}
