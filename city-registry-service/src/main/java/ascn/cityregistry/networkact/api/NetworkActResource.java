package ascn.cityregistry.networkact.api;

import ascn.cityregistry.networkact.application.CorrectNetworkAct;
import ascn.cityregistry.networkact.application.FindNetworkActs;
import ascn.cityregistry.networkact.application.RecordNetworkAct;
import ascn.cityregistry.networkact.domain.NetworkAct;
import ascn.cityregistry.networkact.domain.NetworkActKind;
import ascn.contracts.record.Standing;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Establishment and official launch of the network. */
@Path("/api/v1/acts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Acts of the network", description = "Establishment and official launch of the network, as dated acts")
class NetworkActResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the act as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<NetworkAct, NetworkActResponse> ACTS = new ListOf<>(
            NetworkActResponse.class,
            NetworkActResponse::of,
            act -> List.of(act.occurredBy().toString(), act.id().toString()));

    private final RecordNetworkAct recordNetworkAct;
    private final CorrectNetworkAct correctNetworkAct;
    private final FindNetworkActs findNetworkActs;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    NetworkActResource(
            RecordNetworkAct recordNetworkAct,
            CorrectNetworkAct correctNetworkAct,
            FindNetworkActs findNetworkActs,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordNetworkAct = recordNetworkAct;
        this.correctNetworkAct = correctNetworkAct;
        this.findNetworkActs = findNetworkActs;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "recordNetworkAct",
            summary = "Record that the network was established or officially launched, or is to be")
    @APIResponse(
            responseCode = "201",
            description = "The act",
            content = @Content(schema = @Schema(implementation = NetworkActResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid NetworkActRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordNetworkAct.record(request.kind(), request.toEntry(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findNetworkActs.get(UUID.fromString(id), AskedFor.NOW),
                NetworkActResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findNetworkActs", summary = "The acts that made the network, by their days")
    @APIResponse(
            responseCode = "200",
            description = "A page of acts, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfNetworkActs.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this kind") @QueryParam("kind") @Nullable NetworkActKind kind,
            @Parameter(description = "Only those of this standing") @QueryParam("standing") @Nullable Standing standing,
            @Parameter(description = "Only those that had taken place on this day; plans are not among them")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(asOf, knownAt);
        return lists.answer(
                ACTS,
                cursor,
                limit,
                (after, most) -> findNetworkActs.list(kind, standing, asOf, asked.knownAt(), after, most));
    }

    @GET
    @Path("/{networkActId}")
    @Operation(operationId = "findNetworkAct", summary = "One act that made the network")
    @APIResponse(
            responseCode = "200",
            description = "The act",
            content = @Content(schema = @Schema(implementation = NetworkActResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such act, or there was none then")
    public Response one(
            @PathParam("networkActId") UUID networkActId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findNetworkActs.get(
                        networkActId, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    @PUT
    @Path("/{networkActId}")
    @Operation(
            operationId = "correctNetworkAct",
            summary = "Replace what was known of an act by what is known now; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The act as it is known now",
            content = @Content(schema = @Schema(implementation = NetworkActResponse.class)))
    public Response correct(
            @PathParam("networkActId") UUID networkActId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid NetworkActCorrectionRequest request) {
        return told(correctNetworkAct.correct(
                        networkActId,
                        ExpectedVersion.of(ifMatch),
                        request.toEntry(),
                        request.reason(),
                        currentActor.get()))
                .build();
    }

    private static Response.ResponseBuilder told(NetworkAct act) {
        return Response.ok(NetworkActResponse.of(act), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(act.version(), "json"));
    }

    /** How a page of acts looks; only for the API description. */
    interface PageOfNetworkActs {
        @Schema(description = "The entries of this page")
        List<NetworkActResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
