package ascn.platform.events.quarantine;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is missing of what others told. */
@Path("/api/v1/event-log/waiting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event log", description = "What this service has told and what it has been told")
class WaitingResource {

    private final FindWaiting findWaiting;

    WaitingResource(FindWaiting findWaiting) {
        this.findWaiting = findWaiting;
    }

    @GET
    @Operation(operationId = "findWaitingEvents", summary = "Which positions and versions are missing, and what waits")
    @APIResponse(responseCode = "200", description = "One entry for each source that was ever heard of")
    public List<WaitingSource> waiting() {
        return findWaiting.bySource();
    }
}
