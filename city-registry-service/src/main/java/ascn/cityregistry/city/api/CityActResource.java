package ascn.cityregistry.city.api;

import ascn.cityregistry.city.application.DescribeCity;
import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.city.application.MergeCities;
import ascn.cityregistry.city.application.NameCity;
import ascn.cityregistry.city.application.RecordCity;
import ascn.cityregistry.city.application.WithdrawCity;
import ascn.cityregistry.city.domain.City;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.time.AskedFor;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is entered into the record of a city. Any of its slugs names it. */
@Path("/api/v1/cities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cities", description = "The cities of the network and those that want to join it")
class CityActResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the city as you have read it";
    private static final String CITY_ID = "Its id, or another of its names as a slug";

    private final RecordCity recordCity;
    private final NameCity nameCity;
    private final MergeCities mergeCities;
    private final WithdrawCity withdrawCity;
    private final DescribeCity describeCity;
    private final FindCities findCities;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    CityActResource(
            RecordCity recordCity,
            NameCity nameCity,
            MergeCities mergeCities,
            WithdrawCity withdrawCity,
            DescribeCity describeCity,
            FindCities findCities,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.recordCity = recordCity;
        this.nameCity = nameCity;
        this.mergeCities = mergeCities;
        this.withdrawCity = withdrawCity;
        this.describeCity = describeCity;
        this.findCities = findCities;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Operation(operationId = "recordCity", summary = "Record that a city is a candidate for membership")
    @APIResponse(
            responseCode = "201",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid CandidateRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordCity.record(request.toCandidate(), actor),
                recorded -> Outcome.created(recorded.id().slug(), uri),
                findCities::withFacts,
                CityActResource::told);
    }

    @POST
    @Path("/{cityId}/names")
    @Operation(
            operationId = "renameCity",
            summary = "Record that a city has another name from a day on; the former one leads to it for ever")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response rename(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid RenamingRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> nameCity.rename(cityId, ExpectedVersion.of(ifMatch), request.toRenaming(), actor),
                changed -> Outcome.decided(changed.id().slug()),
                findCities::withFacts,
                CityActResource::told);
    }

    @POST
    @Path("/{cityId}/aliases")
    @Operation(operationId = "addCityAlias", summary = "Record another name under which a city is known and found")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response addAlias(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid AliasRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> nameCity.addAlias(cityId, request.name(), request.source(), actor),
                changed -> Outcome.decided(changed.id().slug()),
                findCities::withFacts,
                CityActResource::told);
    }

    @POST
    @Path("/{cityId}/merger")
    @Operation(
            operationId = "mergeCities",
            summary = "Record that this record is the same city as another one, to which it leads for ever")
    @APIResponse(
            responseCode = "200",
            description = "The city that remains, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response merge(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid MergerRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> mergeCities.merge(cityId, ExpectedVersion.of(ifMatch), request.into(), request.source(), actor),
                changed -> Outcome.decided(changed.id().slug()),
                findCities::withFacts,
                CityActResource::told);
    }

    @POST
    @Path("/{cityId}/withdrawal")
    @Operation(operationId = "withdrawCity", summary = "Withdraw a city of the own member state from the network")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response withdraw(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid WithdrawalRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> withdrawCity.withdraw(cityId, ExpectedVersion.of(ifMatch), request.toDated(), actor),
                changed -> Outcome.decided(changed.id().slug()),
                findCities::withFacts,
                CityActResource::told);
    }

    @POST
    @Path("/{cityId}/populations")
    @Operation(operationId = "recordCityPopulation", summary = "Record how many people lived in a city in a year")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response count(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid PopulationRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> describeCity.count(cityId, request.year(), request.inhabitants(), request.source(), actor),
                changed -> Outcome.decided(changed.id().slug()),
                findCities::withFacts,
                CityActResource::told);
    }

    @POST
    @Path("/{cityId}/designations")
    @Operation(
            operationId = "recordCityDesignation",
            summary = "Record that a member state designated a city as a smart city")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response designate(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid DesignationRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> describeCity.designate(
                        cityId,
                        request.designation(),
                        request.occurredOn(),
                        request.standing(),
                        request.source(),
                        actor),
                changed -> Outcome.decided(changed.id().slug()),
                findCities::withFacts,
                CityActResource::told);
    }

    @POST
    @Path("/{cityId}/listings")
    @Operation(operationId = "recordCityListing", summary = "Record the line of a city on an official list")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response list(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ListingRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> describeCity.list(cityId, request.toLine(), request.source(), actor),
                changed -> Outcome.decided(changed.id().slug()),
                findCities::withFacts,
                CityActResource::told);
    }

    @PUT
    @Path("/{cityId}/place")
    @Operation(
            operationId = "recordCityPlace",
            summary =
                    "Replace what is known of a city's territory, position and UN/LOCODE; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The city, with all that is known of it",
            content = @Content(schema = @Schema(implementation = CityHistoryResponse.class)))
    public Response describe(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid PlaceRequest request) {
        return told(describeCity.describe(
                        cityId, ExpectedVersion.of(ifMatch), request.toPlace(), request.source(), currentActor.get()))
                .build();
    }

    private static Response.ResponseBuilder told(City city) {
        return Response.ok(CityHistoryResponse.of(city, AskedFor.NOW), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(city.version(), "json.history"));
    }
}
