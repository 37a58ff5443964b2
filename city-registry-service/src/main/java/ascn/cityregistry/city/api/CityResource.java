package ascn.cityregistry.city.api;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.PlaceInList;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The member cities of the network. */
@Path("/api/v1/cities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cities", description = "The member cities of the network")
class CityResource {

    private static final ListOf<City, CityResponse> CITIES = new ListOf<>(
            CityResponse.class,
            CityResponse::of,
            city -> List.of(city.place().sortKey(), city.place().cityId()));

    private final FindCities findCities;
    private final Acts acts;
    private final Lists lists;

    CityResource(FindCities findCities, Acts acts, Lists lists) {
        this.findCities = findCities;
        this.acts = acts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findCities", summary = "The member cities on a day, by name")
    @APIResponse(
            responseCode = "200",
            description = "A page of cities, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PageOfCities.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Day for which membership is asked; today without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Only cities of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var day = Objects.requireNonNullElseGet(asOf, acts::today);
        return lists.answer(
                CITIES,
                cursor,
                limit,
                (after, most) -> findCities.membersOn(
                        day, memberState, after.map(keys -> new PlaceInList(keys.get(0), keys.get(1))), most));
    }

    @GET
    @Path("/{cityId}")
    @Operation(operationId = "findCity", summary = "One member city")
    @APIResponse(
            responseCode = "200",
            description = "The city",
            content = @Content(schema = @Schema(implementation = CityResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No member city has that id")
    public Response one(@PathParam("cityId") String cityId) {
        var city = findCities.get(cityId);
        return VersionTag.answer(VersionTag.of(city.version(), "json"), CityResponse.of(city));
    }

    /** How a page of cities looks; only for the API description. */
    interface PageOfCities {
        @Schema(description = "The cities of this page")
        List<CityResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
