package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.platform.http.paging.Lists;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The focus areas of the ASEAN Smart Cities Framework. */
@Path("/api/v1/focus-areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Focus areas")
class FocusAreaResource {

    private final Lists lists;

    FocusAreaResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findFocusAreas", summary = "The focus areas of the ASEAN Smart Cities Framework")
    @APIResponse(
            responseCode = "200",
            description = "All of them, in the order of the framework",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = FocusAreaResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all() {
        return lists.answer(
                FocusAreaResponse.class,
                Arrays.stream(FocusArea.values())
                        .map(area -> new FocusAreaResponse(area, area.label()))
                        .toList());
    }

    /**
     * A focus area.
     *
     * @param code names it
     * @param label how the framework writes it
     */
    public record FocusAreaResponse(FocusArea code, String label) {}
}
