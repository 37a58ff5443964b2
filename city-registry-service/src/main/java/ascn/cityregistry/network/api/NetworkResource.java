package ascn.cityregistry.network.api;

import ascn.cityregistry.network.application.FindNetworks;
import ascn.cityregistry.network.application.FindNetworks.NetworkWithCities;
import ascn.cityregistry.network.application.RecordNetwork;
import ascn.cityregistry.network.domain.Network;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** Other networks of cities. */
@Path("/api/v1/networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Networks", description = "Other networks of cities, and which cities belong to them")
class NetworkResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the network as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<Network, NetworkResponse> NETWORKS =
            new ListOf<>(NetworkResponse.class, NetworkResponse::of, network -> List.of(network.code()));

    private final RecordNetwork recordNetwork;
    private final FindNetworks findNetworks;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    NetworkResource(
            RecordNetwork recordNetwork,
            FindNetworks findNetworks,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordNetwork = recordNetwork;
        this.findNetworks = findNetworks;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "recordNetwork", summary = "Record another network of cities")
    @APIResponse(
            responseCode = "201",
            description = "The network",
            content = @Content(schema = @Schema(implementation = NetworkWithCitiesResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid NetworkRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> new NetworkWithCities(recordNetwork.record(request.code(), request.toFacts(), actor), List.of()),
                recorded -> Outcome.created(recorded.network().code(), uri),
                code -> findNetworks.get(code, AskedFor.NOW),
                NetworkResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findNetworks", summary = "Other networks of cities, by code")
    @APIResponse(
            responseCode = "200",
            description = "A page of networks, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfNetworks.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(null, knownAt);
        return lists.answer(
                NETWORKS,
                cursor,
                limit,
                (after, most) -> findNetworks.list(asked.knownAt(), after.map(keys -> keys.get(0)), most));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "findNetwork", summary = "Another network with the cities that belong to it")
    @APIResponse(
            responseCode = "200",
            description = "The network; it may declare more members than are named",
            content = @Content(schema = @Schema(implementation = NetworkWithCitiesResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No network has that code, or it was not known then")
    public Response one(
            @PathParam("code") String code,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findNetworks.get(code, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "correctNetwork",
            summary = "Replace what was known of a network by what is known now; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The network as it is known now",
            content = @Content(schema = @Schema(implementation = NetworkWithCitiesResponse.class)))
    public Response correct(
            @PathParam("code") String code,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid NetworkCorrectionRequest request) {
        var corrected = recordNetwork.correct(code, ExpectedVersion.of(ifMatch), request.toFacts(), currentActor.get());
        return told(findNetworks.get(corrected.code(), AskedFor.NOW)).build();
    }

    /** Memberships are added and never changed, so their number names what is shown of them. */
    private static Response.ResponseBuilder told(NetworkWithCities found) {
        var shown = "json." + found.memberships().size();
        return Response.ok(NetworkWithCitiesResponse.of(found), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(found.network().version(), shown));
    }

    /** How a page of networks looks; only for the API description. */
    interface PageOfNetworks {
        @Schema(description = "The networks of this page")
        List<NetworkResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
