package ascn.cityregistry.network.api;

import ascn.cityregistry.network.application.FindNetworks;
import ascn.cityregistry.network.application.RecordNetworkMembership;
import ascn.cityregistry.network.domain.NetworkMembership;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** To which other networks a city belongs. */
@Path("/api/v1/cities/{cityId}/network-memberships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Networks", description = "Other networks of cities, and which cities belong to them")
class NetworkMembershipResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";
    private static final String CITY_ID = "Id of the city, or another of its names as a slug";

    private final RecordNetworkMembership recordMembership;
    private final FindNetworks findNetworks;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    NetworkMembershipResource(
            RecordNetworkMembership recordMembership,
            FindNetworks findNetworks,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordMembership = recordMembership;
        this.findNetworks = findNetworks;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "recordNetworkMembership", summary = "Record that a city belongs to another network")
    @APIResponse(
            responseCode = "200",
            description = "The other networks to which the city belongs, by code",
            content =
                    @Content(
                            schema =
                                    @Schema(type = SchemaType.ARRAY, implementation = NetworkMembershipResponse.class)))
    public Response record(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid NetworkMembershipRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> {
                    var recorded = recordMembership.record(cityId, request.toBelonging(), actor);
                    return findNetworks.ofCity(recorded.cityId().slug(), AskedFor.NOW);
                },
                recorded -> Outcome.decided(cityId),
                city -> findNetworks.ofCity(city, AskedFor.NOW),
                NetworkMembershipResource::told);
    }

    private static Response.ResponseBuilder told(List<NetworkMembership> memberships) {
        return Response.ok(
                memberships.stream().map(NetworkMembershipResponse::of).toList(), MediaType.APPLICATION_JSON_TYPE);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findNetworkMemberships", summary = "The other networks to which a city belongs, by code")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = NetworkMembershipResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No city has that id or name")
    public Response all(
            @Parameter(description = CITY_ID) @PathParam("cityId") String cityId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asked = acts.askedFor(null, knownAt);
        return lists.answer(
                NetworkMembershipResponse.class,
                findNetworks.ofCity(cityId, asked.knownAt()).stream()
                        .map(NetworkMembershipResponse::of)
                        .toList());
    }
}
