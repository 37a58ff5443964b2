package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.application.CorrectTenure;
import ascn.cityregistry.tenure.application.EndTenure;
import ascn.cityregistry.tenure.application.FindTenures;
import ascn.cityregistry.tenure.application.ReissueInvitation;
import ascn.cityregistry.tenure.domain.KnownTenure;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.domain.TenureFilter;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tenures of all posts: what becomes of them, and for those concerned who holds which. */
@Path(TenureResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts", description = "Who holds which post, on which days")
class TenureResource {

    static final String PATH = "/api/v1/tenures";

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the tenure as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";
    private static final String HOLDER = "Only those of this person: me, or for the Secretariat any actor id";

    private final FindTenures findTenures;
    private final CorrectTenure correctTenure;
    private final EndTenure endTenure;
    private final ReissueInvitation reissueInvitation;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    TenureResource(
            FindTenures findTenures,
            CorrectTenure correctTenure,
            EndTenure endTenure,
            ReissueInvitation reissueInvitation,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.findTenures = findTenures;
        this.correctTenure = correctTenure;
        this.endTenure = endTenure;
        this.reissueInvitation = reissueInvitation;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findTenures",
            summary = "Tenures with their holders, by their first days: your own, or for the Secretariat all")
    @APIResponse(
            responseCode = "200",
            description = "A page of tenures, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfTenures.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "403", description = "These are the tenures of another person")
    public Response all(
            @Parameter(description = HOLDER) @QueryParam("holder") @Nullable String holder,
            @Parameter(description = "Only those of this post") @QueryParam("post") @Nullable Post post,
            @Parameter(description = "Only those of this member state's code or city's slug")
                    @QueryParam("subject")
                    @Nullable
                    String subject,
            @Parameter(description = "Only those of this member state and its cities")
                    @QueryParam("memberState")
                    @Nullable
                    String memberState,
            @Parameter(description = "Only those that run on this day") @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var known = acts.askedFor(asOf, knownAt).knownAt();
        var filter = new TenureFilter(holder, post, subject, memberState, asOf, known);
        var actor = currentActor.get();
        return lists.answer(
                listKnownAt(known), cursor, limit, (after, most) -> findTenures.list(filter, actor, after, most));
    }

    private static ListOf<KnownTenure, HeldTenureResponse> listKnownAt(Instant known) {
        return new ListOf<>(
                HeldTenureResponse.class,
                tenure -> HeldTenureResponse.of(tenure, known),
                tenure -> List.of(tenure.facts().since().toString(), tenure.id().toString()));
    }

    @GET
    @Path("/{tenureId}")
    @Operation(operationId = "findTenure", summary = "One tenure, without its person")
    @APIResponse(
            responseCode = "200",
            description = "The tenure",
            content = @Content(schema = @Schema(implementation = TenureResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such tenure, or there was none then")
    public Response one(
            @PathParam("tenureId") UUID tenureId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        var tenure = findTenures.get(tenureId, acts.askedFor(null, knownAt).knownAt());
        return VersionTag.answer(VersionTag.of(tenure.version(), "json"), TenureResponse.of(tenure));
    }

    @PUT
    @Path("/{tenureId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctTenure",
            summary = "Replace what was known of a tenure that nobody has accepted; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The tenure as it is known now",
            content = @Content(schema = @Schema(implementation = TenureResponse.class)))
    public Response correct(
            @PathParam("tenureId") UUID tenureId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid TenureCorrectionRequest request) {
        return told(correctTenure.correct(
                        tenureId, ExpectedVersion.of(ifMatch), request.toFacts(), request.reason(), currentActor.get()))
                .build();
    }

    @POST
    @Path("/{tenureId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endTenure", summary = "Record that the holder of a post has left it")
    @APIResponse(
            responseCode = "200",
            description = "The tenure with its end",
            content = @Content(schema = @Schema(implementation = TenureResponse.class)))
    public Response end(
            @PathParam("tenureId") UUID tenureId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid TenureEndRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> endTenure.end(tenureId, ExpectedVersion.of(ifMatch), request.until(), request.source(), actor),
                ended -> Outcome.decided(ended.id().toString()),
                id -> findTenures.current(UUID.fromString(id)),
                TenureResource::told);
    }

    @POST
    @Path("/{tenureId}/invitation")
    @Operation(operationId = "reissueInvitation", summary = "Make another code for a tenure; the one before is void")
    @APIResponse(
            responseCode = "200",
            description = "The tenure, with the new code: shown to you and kept nowhere",
            content = @Content(schema = @Schema(implementation = InvitedTenureResponse.class)))
    public Response invite(
            @PathParam("tenureId") UUID tenureId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch) {
        return idempotentCalls.once(
                key,
                Map.of(),
                () -> reissueInvitation.reissue(tenureId, ExpectedVersion.of(ifMatch)),
                invited -> Outcome.decided(Integer.toString(invited.generation())),
                generation -> findTenures.invited(tenureId, Integer.parseInt(generation)),
                PostTenures::told);
    }

    private static Response.ResponseBuilder told(Tenure tenure) {
        return Response.ok(TenureResponse.of(tenure), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(tenure.version(), "json"));
    }

    /** How a page of tenures looks; only for the API description. */
    interface PageOfTenures {
        @Schema(description = "The tenures of this page")
        List<HeldTenureResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
