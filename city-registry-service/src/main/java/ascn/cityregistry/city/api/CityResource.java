package ascn.cityregistry.city.api;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.city.domain.CityFilter;
import ascn.cityregistry.city.domain.CityFilter.Box;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.city.domain.KnownCity;
import ascn.cityregistry.city.domain.PlaceInList;
import ascn.cityregistry.city.domain.PopulationBand;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.paging.FormOfPage;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The cities of the network and those that want to join it. */
@Path("/api/v1/cities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cities", description = "The cities of the network and those that want to join it")
class CityResource {

    private static final String CITIES = "/api/v1/cities/";
    private static final String AS_OF = "Day for which it is asked; today without it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";
    private static final String CITY_ID = "Its id, or another of its names as a slug";

    private static final ListOf<KnownCity, CityResponse> LIST = new ListOf<>(
            CityResponse.class,
            CityResponse::of,
            city -> List.of(city.place().sortKey(), city.place().cityId()));

    private static final FormOfPage<CityResponse> MAP =
            new FormOfPage<>(MediaType.valueOf(CityFeatures.MEDIA_TYPE), CityFeatures::of);

    private final FindCities findCities;
    private final Acts acts;
    private final Lists lists;

    CityResource(FindCities findCities, Acts acts, Lists lists) {
        this.findCities = findCities;
        this.acts = acts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON, CityFeatures.MEDIA_TYPE})
    @Operation(
            operationId = "findCities",
            summary = "The cities of a day by name, as a list, a table or features of a map")
    @APIResponse(
            responseCode = "200",
            description = "A page of cities, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PageOfCities.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CityFeatures.MEDIA_TYPE, schema = @Schema(implementation = CityFeatures.class))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "What they are to the network on that day")
                    @QueryParam("status")
                    @DefaultValue("MEMBER")
                    AskedStatus status,
            @Parameter(description = "Only cities of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Only cities that joined with this generation") @QueryParam("cohort") @Nullable
                    Cohort cohort,
            @Parameter(description = "Only territories of this kind") @QueryParam("territoryKind") @Nullable
                    TerritoryKind territoryKind,
            @Parameter(description = "Only capitals of that day, or only others") @QueryParam("capital") @Nullable
                    Boolean capital,
            @Parameter(description = "Only cities that belong to this other network on that day, by its code")
                    @QueryParam("network")
                    @Nullable
                    String network,
            @Parameter(description = "Only cities whose inhabitants by the latest figure are in this band")
                    @QueryParam("populationBand")
                    @Nullable
                    PopulationBand populationBand,
            @Parameter(
                            description = "Only cities with each of these words, or parts of words, in their names;"
                                    + " diacritics and case make no difference")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Parameter(description = "Only cities in this piece of the map: west,south,east,north in degrees (WGS 84)")
                    @QueryParam("bbox")
                    @Nullable
                    String bbox,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(asOf, knownAt);
        var filter = new CityFilter(
                memberState,
                status.status(),
                cohort,
                territoryKind,
                capital,
                network,
                populationBand,
                q,
                Optional.ofNullable(bbox).map(Box::parse).orElse(null));
        return lists.answer(
                LIST,
                cursor,
                limit,
                (after, most) -> findCities.list(
                        filter, asked, after.map(keys -> new PlaceInList(keys.get(0), keys.get(1))), most),
                MAP);
    }

    @GET
    @Path("/{cityId}")
    @Operation(operationId = "findCity", summary = "One city on a day, found by any of its names")
    @APIResponse(
            responseCode = "200",
            description = "The city; the header Link names its canonical address",
            content = @Content(schema = @Schema(implementation = CityResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No city has that id or name, or it was not on record on that day")
    public Response one(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asked = acts.askedFor(asOf, knownAt);
        var city = findCities.one(cityId, asked);
        return Response.ok(CityResponse.of(city), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(city.version(), representation(city, asked)))
                .header(HttpHeaders.LINK, "<" + CITIES + city.cityId() + ">; rel=\"canonical\"")
                .build();
    }

    /** The capital may move without a change of the city's record. */
    private static String representation(KnownCity city, AskedFor asked) {
        return asked.representation() + (city.isCapital() ? ".capital" : "");
    }

    @GET
    @Path("/{cityId}/history")
    @Operation(operationId = "findCityHistory", summary = "All that is known of a city, with sources and both times")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No city has that id or name")
    public Response history(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asked = acts.askedFor(null, knownAt);
        var city = findCities.withFacts(cityId);
        return VersionTag.answer(
                VersionTag.of(city.version(), "json.history" + (knownAt == null ? "" : asked.representation())),
                CityHistoryResponse.of(city, asked.knownAt()));
    }

    /** How a page of cities looks; only for the API description. */
    interface PageOfCities {
        @Schema(description = "The cities of this page")
        List<CityResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
