package ascn.platform.events.republication;

import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.audit.Subject;
import ascn.platform.http.idempotency.Caller;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sends a part of the archive again. */
@Path("/api/v1/event-log/republication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Event log")
class RepublicationResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private final Republications republications;
    private final Republisher republisher;
    private final Audit audit;
    private final Caller caller;
    private final IdempotentCalls idempotentCalls;

    RepublicationResource(
            Republications republications,
            Republisher republisher,
            Audit audit,
            Caller caller,
            IdempotentCalls idempotentCalls) {
        this.republications = republications;
        this.republisher = republisher;
        this.audit = audit;
        this.caller = caller;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Operation(
            operationId = "republishEvents",
            summary = "Send a part of the archive to the topic again",
            description =
                    "For a topic that was lost and made anew. Ids, positions and bytes are those of the first time,"
                            + " so a reader that has had an event knows it. What is told meanwhile does not wait.")
    @APIResponse(
            responseCode = "201",
            description = "It has begun, or will as soon as the broker is there; its progress is at Location",
            content = @Content(schema = @Schema(implementation = Republication.class)))
    public Response ask(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid RepublicationRequest request,
            UriInfo uri) {
        var actor = caller.id().orElseThrow();
        var answer = idempotentCalls.once(
                key,
                request,
                () -> ask(request, actor),
                asked -> Outcome.created(asked.id().toString(), uri),
                id -> republications.get(UUID.fromString(id)),
                Response::ok);
        republisher.wake();
        return answer;
    }

    private Republication ask(RepublicationRequest request, String actor) {
        var asked = republications.ask(request.from(), request.to(), actor);
        audit.record(Change.ordered(new Subject("republication", asked.id().toString())));
        return asked;
    }

    @GET
    @Path("/{republicationId}")
    @Operation(operationId = "findRepublication", summary = "How far a republication is")
    @APIResponse(responseCode = "200", description = "How many events were asked for, and how many are done")
    @APIResponse(responseCode = "404", description = "Nobody has asked for it")
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Republication one(@PathParam("republicationId") UUID republicationId) {
        return republications.get(republicationId);
    }
}
