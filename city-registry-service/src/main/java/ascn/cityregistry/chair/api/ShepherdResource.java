package ascn.cityregistry.chair.api;

import ascn.cityregistry.chair.application.FindChair;
import ascn.platform.http.time.Acts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who acts as shepherd, derived for any day. */
@Path("/api/v1/shepherd")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shepherd", description = "Which member state assists the Chair across several chairmanships")
class ShepherdResource {

    private final FindChair findChair;
    private final Acts acts;

    ShepherdResource(FindChair findChair, Acts acts) {
        this.findChair = findChair;
        this.acts = acts;
    }

    @GET
    @Operation(operationId = "findShepherd", summary = "Who acts as shepherd on a day, and on what that rests")
    @APIResponse(
            responseCode = "200",
            description = "The person who acts by post, or that nobody does and why",
            content = @Content(schema = @Schema(implementation = ShepherdResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public ShepherdResponse on(
            @Parameter(description = "The day; today without it") @QueryParam("on") @Nullable LocalDate on,
            @Parameter(description = "As the system knew it at that moment; as it is known now without it")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt) {
        var asked = acts.askedFor(on, knownAt);
        return ShepherdResponse.of(asked.day(), findChair.shepherd(asked));
    }
}
