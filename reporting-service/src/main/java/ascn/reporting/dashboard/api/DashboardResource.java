package ascn.reporting.dashboard.api;

import ascn.platform.http.time.Acts;
import ascn.reporting.dashboard.application.ShowOverview;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** The figures of the network, each with the events behind it. */
@Path("/api/v1/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboard", description = "The figures of the network, each with the events behind it")
class DashboardResource {

    private final ShowOverview showOverview;
    private final Acts acts;

    DashboardResource(ShowOverview showOverview, Acts acts) {
        this.showOverview = showOverview;
        this.acts = acts;
    }

    @GET
    @Path("/overview")
    @Operation(operationId = "showOverview", summary = "The network at first sight, on a day")
    @APIResponse(
            responseCode = "200",
            description = "The figures, their events, and how far they reach",
            content = @Content(schema = @Schema(implementation = OverviewResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public OverviewResponse overview(
            @Parameter(description = "The day; today without it") @QueryParam("asOf") @Nullable LocalDate asOf) {
        var day = Objects.requireNonNullElseGet(asOf, acts::today);
        return OverviewResponse.of(day, showOverview.on(day));
    }
}
