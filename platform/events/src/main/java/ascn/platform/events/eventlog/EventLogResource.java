package ascn.platform.events.eventlog;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service has told and what it has been told. */
@Path("/api/v1/event-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event log", description = "What this service has told and what it has been told")
class EventLogResource {

    private final FindEvents findEvents;

    EventLogResource(FindEvents findEvents) {
        this.findEvents = findEvents;
    }

    @GET
    @Path("/seen")
    @Operation(
            operationId = "findSeenPositions",
            summary = "Up to which position of each source this service has seen everything")
    @APIResponse(responseCode = "200", description = "One entry for each source that was ever heard of")
    public List<SeenPosition> seen() {
        return findEvents.seenPositions();
    }

    @GET
    @Path("/events/{eventId}")
    @Operation(operationId = "findEvent", summary = "One event, told by this service or seen by it")
    @APIResponse(responseCode = "200", description = "The event; its data only where this service told it")
    @APIResponse(responseCode = "404", description = "This service neither told nor saw it")
    public EventView event(@PathParam("eventId") UUID eventId) {
        return findEvents.event(eventId);
    }
}
