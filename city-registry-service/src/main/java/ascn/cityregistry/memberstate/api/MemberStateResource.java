package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.application.MoveCapital;
import ascn.cityregistry.memberstate.application.RecordAccession;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The states that may nominate. */
@Path("/api/v1/member-states")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Member states", description = "The states that may nominate")
class MemberStateResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the member state as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private final FindMemberStates findMemberStates;
    private final RecordAccession recordAccession;
    private final MoveCapital moveCapital;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    MemberStateResource(
            FindMemberStates findMemberStates,
            RecordAccession recordAccession,
            MoveCapital moveCapital,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.findMemberStates = findMemberStates;
        this.recordAccession = recordAccession;
        this.moveCapital = moveCapital;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findMemberStates", summary = "The member states of ASEAN on a day, by name")
    @APIResponse(
            responseCode = "200",
            description = "The member states, each with its capital on the day",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = MemberStateResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Day for which members and capitals are asked; today without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asked = acts.askedFor(asOf, knownAt);
        var states = findMemberStates.membersOn(asked.day(), asked.knownAt()).stream()
                .map(state -> MemberStateResponse.of(state, asked))
                .toList();
        return lists.answer(MemberStateResponse.class, states);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "findMemberState", summary = "One member state, with its capitals by period")
    @APIResponse(
            responseCode = "200",
            description = "The member state",
            content = @Content(schema = @Schema(implementation = MemberStateHistoryResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No member state has that code, or it was not known then")
    public Response one(
            @PathParam("code") String code,
            @Parameter(description = "Day for which membership and capital are asked; today without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asked = acts.askedFor(asOf, knownAt);
        return told(findMemberStates.one(code, asked.knownAt()), asked).build();
    }

    @POST
    @Operation(operationId = "recordAccession", summary = "Record that a state acceded to ASEAN")
    @APIResponse(
            responseCode = "201",
            description = "The member state",
            content = @Content(schema = @Schema(implementation = MemberStateHistoryResponse.class)))
    public Response accede(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid AccessionRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordAccession.record(request.toAccession(), actor),
                joined -> Outcome.created(joined.code(), uri),
                this::present,
                this::told);
    }

    @POST
    @Path("/{code}/capitals")
    @Operation(operationId = "moveCapital", summary = "Record that a member state moved its capital, or plans to")
    @APIResponse(
            responseCode = "200",
            description = "The member state, with its capitals by period",
            content = @Content(schema = @Schema(implementation = MemberStateHistoryResponse.class)))
    public Response move(
            @PathParam("code") String code,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid CapitalMoveRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> moveCapital.move(code, ExpectedVersion.of(ifMatch), request.toMove(), actor),
                moved -> Outcome.decided(moved.code()),
                this::present,
                this::told);
    }

    private MemberState present(String code) {
        return findMemberStates.get(code);
    }

    private Response.ResponseBuilder told(MemberState state) {
        return told(state, acts.askedFor(null, null));
    }

    private static Response.ResponseBuilder told(MemberState state, AskedFor asked) {
        return Response.ok(MemberStateHistoryResponse.of(state, asked), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(state.version(), asked.representation()));
    }
}
