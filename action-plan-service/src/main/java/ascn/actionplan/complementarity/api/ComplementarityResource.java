package ascn.actionplan.complementarity.api;

import ascn.actionplan.complementarity.application.FindComplementarities;
import ascn.actionplan.complementarity.domain.Complementarity;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where cities may learn from each other. */
@Path("/api/v1/complementarities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Complementarities",
        description = "Where cities may learn from each other, with the reasons and without a score")
class ComplementarityResource {

    private static final ListOf<Complementarity, ComplementarityResponse> COMPLEMENTARITIES =
            new ListOf<>(ComplementarityResponse.class, ComplementarityResponse::of, Complementarity::place);

    private final FindComplementarities findComplementarities;
    private final Lists lists;

    ComplementarityResource(FindComplementarities findComplementarities, Lists lists) {
        this.findComplementarities = findComplementarities;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findComplementarities",
            summary =
                    "More advanced projects and best practices of other cities with the same focus area, sector or obstacle")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of hits in the order of the city's own projects, and the header Link leads to the next one;"
                            + " or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfComplementarities.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such city")
    public Response all(
            @Parameter(description = "The city that wants to learn, by its slug", required = true)
                    @QueryParam("city")
                    @NotNull(message = "is missing")
                    String city,
            @Parameter(
                            description =
                                    "An obstacle of that city, in its words; best practices against it are then found too")
                    @QueryParam("obstacle")
                    @Nullable
                    String obstacle,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(
                COMPLEMENTARITIES,
                cursor,
                limit,
                (after, most) -> findComplementarities.list(city, obstacle, after, most));
    }

    /** How a page of hits looks; only for the API description. */
    interface PageOfComplementarities {
        @Schema(description = "The hits of this page")
        List<ComplementarityResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
