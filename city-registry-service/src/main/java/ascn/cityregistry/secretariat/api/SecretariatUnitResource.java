package ascn.cityregistry.secretariat.api;

import ascn.cityregistry.secretariat.application.CorrectSecretariatUnit;
import ascn.cityregistry.secretariat.application.FindSecretariatUnits;
import ascn.cityregistry.secretariat.application.RecordSecretariatUnit;
import ascn.cityregistry.secretariat.domain.SecretariatUnit;
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

/** How the unit of the Secretariat that serves the network is called, and where it belongs. */
@Path("/api/v1/secretariat-units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Secretariat units",
        description = "The unit of the Secretariat that serves the network: its name and its parent, by date")
class SecretariatUnitResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the entry as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<SecretariatUnit, SecretariatUnitResponse> UNITS = new ListOf<>(
            SecretariatUnitResponse.class,
            SecretariatUnitResponse::of,
            unit -> List.of(unit.sinceBy().toString(), unit.id().toString()));

    private final RecordSecretariatUnit recordSecretariatUnit;
    private final CorrectSecretariatUnit correctSecretariatUnit;
    private final FindSecretariatUnits findSecretariatUnits;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    SecretariatUnitResource(
            RecordSecretariatUnit recordSecretariatUnit,
            CorrectSecretariatUnit correctSecretariatUnit,
            FindSecretariatUnits findSecretariatUnits,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordSecretariatUnit = recordSecretariatUnit;
        this.correctSecretariatUnit = correctSecretariatUnit;
        this.findSecretariatUnits = findSecretariatUnits;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "recordSecretariatUnit",
            summary = "Record how the unit of the Secretariat is called and where it belongs, from a day on")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = SecretariatUnitResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid SecretariatUnitRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordSecretariatUnit.record(request.toEntry(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findSecretariatUnits.get(UUID.fromString(id), AskedFor.NOW),
                SecretariatUnitResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findSecretariatUnits",
            summary = "How the unit of the Secretariat was and is called, by the days of the entries")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfSecretariatUnits.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only the one that holds on this day") @QueryParam("asOf") @Nullable
                    LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(asOf, knownAt);
        return lists.answer(
                UNITS, cursor, limit, (after, most) -> findSecretariatUnits.list(asOf, asked.knownAt(), after, most));
    }

    @GET
    @Path("/{unitId}")
    @Operation(operationId = "findSecretariatUnit", summary = "One entry of the unit of the Secretariat")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = SecretariatUnitResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such entry, or there was none then")
    public Response one(
            @PathParam("unitId") UUID secretariatUnitId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findSecretariatUnits.get(
                        secretariatUnitId, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    @PUT
    @Path("/{unitId}")
    @Operation(
            operationId = "correctSecretariatUnit",
            summary = "Replace what was known of the unit by what is known now; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it is known now",
            content = @Content(schema = @Schema(implementation = SecretariatUnitResponse.class)))
    public Response correct(
            @PathParam("unitId") UUID secretariatUnitId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid SecretariatUnitCorrectionRequest request) {
        return told(correctSecretariatUnit.correct(
                        secretariatUnitId,
                        ExpectedVersion.of(ifMatch),
                        request.toEntry(),
                        request.reason(),
                        currentActor.get()))
                .build();
    }

    private static Response.ResponseBuilder told(SecretariatUnit unit) {
        return Response.ok(SecretariatUnitResponse.of(unit), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(unit.version(), "json"));
    }

    /** How a page of entries looks; only for the API description. */
    interface PageOfSecretariatUnits {
        @Schema(description = "The entries of this page")
        List<SecretariatUnitResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
