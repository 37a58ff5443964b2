package ascn.twinning.roster;

import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.audit.Subject;
import ascn.platform.identity.Authority;
import ascn.platform.identity.CurrentActor;
import ascn.platform.identity.PostOnTheDay;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An act of the Chair or of the shepherd, because no operation of this service has one yet. */
@Path("/api/v1/test-chair-acts")
@Produces(MediaType.APPLICATION_JSON)
class ChairActResource {

    private final CurrentActor currentActor;
    private final PostOnTheDay postOnTheDay;
    private final Audit audit;

    ChairActResource(CurrentActor currentActor, PostOnTheDay postOnTheDay, Audit audit) {
        this.currentActor = currentActor;
        this.postOnTheDay = postOnTheDay;
        this.audit = audit;
    }

    @PUT
    @Path("/{day}")
    @Operation(operationId = "testChairAct", hidden = true)
    @Transactional
    public Authority act(@PathParam("day") String day) {
        var authority = postOnTheDay.require(currentActor.get(), LocalDate.parse(day));
        audit.record(Change.ordered(new Subject("chair-act", day)));
        return authority;
    }
}
