package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.application.FindQuotas;
import ascn.platform.http.time.Acts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a member state stands beside the quota. */
@Path("/api/v1/member-states/{memberState}/quota")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotas", description = "How many member cities a member state may have, on any day, by which decision")
class QuotaOfStateResource {

    private final FindQuotas findQuotas;
    private final Acts acts;

    QuotaOfStateResource(FindQuotas findQuotas, Acts acts) {
        this.findQuotas = findQuotas;
        this.acts = acts;
    }

    @GET
    @Operation(
            operationId = "findQuotaOfMemberState",
            summary = "Where a member state stands beside the quota on a day")
    @APIResponse(
            responseCode = "200",
            description = "Members, quota, waivers and the places that are left",
            content = @Content(schema = @Schema(implementation = QuotaOfStateResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public QuotaOfStateResponse on(
            @PathParam("memberState") String memberState,
            @Parameter(description = "The day; today without it") @QueryParam("on") @Nullable LocalDate on) {
        return QuotaOfStateResponse.of(findQuotas.of(memberState, Objects.requireNonNullElseGet(on, acts::today)));
    }
}
