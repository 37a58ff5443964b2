package ascn.cityregistry.identity;

import ascn.platform.identity.Authority;
import ascn.platform.identity.CurrentActor;
import ascn.platform.identity.CurrentPermission;
import ascn.platform.identity.PostOnTheDay;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Operations of a post, because no operation of this service has one yet. */
@Path("/api/v1/test-audiences")
@Produces(MediaType.APPLICATION_JSON)
class AudienceResource {

    private final CurrentPermission currentPermission;
    private final CurrentActor currentActor;
    private final PostOnTheDay postOnTheDay;

    AudienceResource(CurrentPermission currentPermission, CurrentActor currentActor, PostOnTheDay postOnTheDay) {
        this.currentPermission = currentPermission;
        this.currentActor = currentActor;
        this.postOnTheDay = postOnTheDay;
    }

    @GET
    @Operation(operationId = "testAudience", hidden = true)
    public Authority audience() {
        return currentPermission.get().authority();
    }

    @GET
    @Path("/{state}/{day}")
    @Operation(operationId = "testEmbassy", hidden = true)
    public Authority embassy(@PathParam("state") String state, @PathParam("day") String day) {
        postOnTheDay.requireFor(state, currentActor.get(), LocalDate.parse(day));
        return currentPermission.get().authority();
    }
}
