package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.platform.http.time.Acts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The states that may nominate. */
@Path("/api/v1/member-states")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Member states")
class MemberStateResource {

    private final FindMemberStates findMemberStates;
    private final Acts acts;

    MemberStateResource(FindMemberStates findMemberStates, Acts acts) {
        this.findMemberStates = findMemberStates;
        this.acts = acts;
    }

    @GET
    @Operation(operationId = "findMemberStates", summary = "All member states of ASEAN, by name")
    @APIResponse(responseCode = "200", description = "The member states, each with its capital on the day")
    public List<MemberStateResponse> all(
            @Parameter(description = "Day for which the capital is asked; today without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        var day = Objects.requireNonNullElseGet(asOf, acts::today);
        return findMemberStates.all().stream()
                .map(state -> MemberStateResponse.of(state, day))
                .toList();
    }
}
