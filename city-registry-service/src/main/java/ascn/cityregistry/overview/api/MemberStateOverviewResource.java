package ascn.cityregistry.overview.api;

import ascn.cityregistry.overview.application.FindMemberStateOverview;
import ascn.platform.identity.CurrentActor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All cities of a member state together, for who represents it. */
@Path("/api/v1/member-states/{code}/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Member states", description = "The states that may nominate")
class MemberStateOverviewResource {

    private final FindMemberStateOverview findMemberStateOverview;
    private final CurrentActor currentActor;

    MemberStateOverviewResource(FindMemberStateOverview findMemberStateOverview, CurrentActor currentActor) {
        this.findMemberStateOverview = findMemberStateOverview;
        this.currentActor = currentActor;
    }

    @GET
    @Operation(
            operationId = "findMemberStateOverview",
            summary =
                    "Cities, officers, what is open, quota, meeting and deadlines of a member state, as they are today")
    @APIResponse(responseCode = "200", description = "The member state")
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such member state")
    public MemberStateOverviewResponse overview(
            @Parameter(description = "ISO 3166-1 alpha-2 code of the member state") @PathParam("code") String code) {
        return MemberStateOverviewResponse.of(findMemberStateOverview.of(code, currentActor.get()));
    }
}
