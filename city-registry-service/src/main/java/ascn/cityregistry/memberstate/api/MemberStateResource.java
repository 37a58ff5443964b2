package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.time.Acts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The states that may nominate. */
@Path("/api/v1/member-states")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Member states", description = "The states that may nominate")
class MemberStateResource {

    private final FindMemberStates findMemberStates;
    private final Acts acts;
    private final Lists lists;

    MemberStateResource(FindMemberStates findMemberStates, Acts acts, Lists lists) {
        this.findMemberStates = findMemberStates;
        this.acts = acts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findMemberStates", summary = "All member states of ASEAN, by name")
    @APIResponse(
            responseCode = "200",
            description = "The member states, each with its capital on the day",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = MemberStateResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Day for which the capital is asked; today without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        var day = Objects.requireNonNullElseGet(asOf, acts::today);
        var states = findMemberStates.all().stream()
                .map(state -> MemberStateResponse.of(state, day))
                .toList();
        return lists.answer(MemberStateResponse.class, states);
    }
}
