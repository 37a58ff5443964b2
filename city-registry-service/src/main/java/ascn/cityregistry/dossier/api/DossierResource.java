package ascn.cityregistry.dossier.api;

import ascn.cityregistry.dossier.application.AdmitDossier;
import ascn.cityregistry.dossier.application.DossierView;
import ascn.cityregistry.dossier.application.FindDossiers;
import ascn.cityregistry.dossier.application.OpenDossier;
import ascn.cityregistry.dossier.application.ReturnDossier;
import ascn.cityregistry.dossier.application.ReviseDossier;
import ascn.cityregistry.dossier.application.SubmitDossier;
import ascn.cityregistry.dossier.application.WithdrawDossier;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.DossierSummary;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Nomination dossiers: written by a member state, put forward, admitted by consensus. */
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Dossiers",
        description = "Nomination dossiers: written by a member state, put forward, admitted by consensus")
class DossierResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the dossier as you have read it";

    private static final ListOf<DossierSummary, DossierSummary> DOSSIERS = new ListOf<>(
            DossierSummary.class,
            Function.identity(),
            summary -> List.of(summary.id().toString()));

    private final OpenDossier openDossier;
    private final ReviseDossier reviseDossier;
    private final SubmitDossier submitDossier;
    private final ReturnDossier returnDossier;
    private final WithdrawDossier withdrawDossier;
    private final AdmitDossier admitDossier;
    private final FindDossiers findDossiers;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    DossierResource(
            OpenDossier openDossier,
            ReviseDossier reviseDossier,
            SubmitDossier submitDossier,
            ReturnDossier returnDossier,
            WithdrawDossier withdrawDossier,
            AdmitDossier admitDossier,
            FindDossiers findDossiers,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.openDossier = openDossier;
        this.reviseDossier = reviseDossier;
        this.submitDossier = submitDossier;
        this.returnDossier = returnDossier;
        this.withdrawDossier = withdrawDossier;
        this.admitDossier = admitDossier;
        this.findDossiers = findDossiers;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "openDossier", summary = "Begin the nomination dossier of a member state")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with what it still lacks",
            content = @Content(schema = @Schema(implementation = DossierResponse.class)))
    public Response open(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid DossierRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> openDossier.open(request.memberState(), request.toDraft(), actor),
                opened -> Outcome.created(idOf(opened), uri),
                id -> present(id, actor),
                DossierResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findDossiers", summary = "The dossiers that you may read, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of dossiers, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfDossiers.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var actor = currentActor.get();
        return lists.answer(
                DOSSIERS,
                cursor,
                limit,
                (after, most) ->
                        findDossiers.list(memberState, after.map(keys -> UUID.fromString(keys.get(0))), most, actor));
    }

    @GET
    @Path("/{dossierId}")
    @Operation(operationId = "findDossier", summary = "One dossier, with what it still lacks")
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            content = @Content(schema = @Schema(implementation = DossierResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such dossier for you")
    public Response one(@PathParam("dossierId") UUID dossierId) {
        var view = findDossiers.get(new DossierId(dossierId), currentActor.get());
        return answer(view);
    }

    @PUT
    @Path("/{dossierId}")
    @Operation(operationId = "reviseDossier", summary = "Write the draft anew, or mend what was returned")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with what it still lacks",
            content = @Content(schema = @Schema(implementation = DossierResponse.class)))
    public Response revise(
            @PathParam("dossierId") UUID dossierId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid DossierRequest request) {
        return answer(reviseDossier.revise(
                new DossierId(dossierId), ExpectedVersion.of(ifMatch), request.toDraft(), currentActor.get()));
    }

    @POST
    @Path("/{dossierId}/submission")
    @Operation(operationId = "submitDossier", summary = "Put the complete dossier forward")
    @APIResponse(
            responseCode = "200",
            description = "The submitted dossier",
            content = @Content(schema = @Schema(implementation = DossierResponse.class)))
    public Response submit(
            @PathParam("dossierId") UUID dossierId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid SubmissionRequest request) {
        var actor = currentActor.get();
        var id = new DossierId(dossierId);
        return idempotentCalls.once(
                key,
                request,
                () -> submitDossier.submit(id, ExpectedVersion.of(ifMatch), request.toDated(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                DossierResource::told);
    }

    @POST
    @Path("/{dossierId}/admission")
    @Operation(operationId = "admitDossier", summary = "Record the consensus decision that admits its cities")
    @APIResponse(
            responseCode = "200",
            description = "The admitted dossier",
            content = @Content(schema = @Schema(implementation = DossierResponse.class)))
    public Response admit(
            @PathParam("dossierId") UUID dossierId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid AdmissionRequest request) {
        var actor = currentActor.get();
        var id = new DossierId(dossierId);
        return idempotentCalls.once(
                key,
                request,
                () -> admitDossier.admit(id, ExpectedVersion.of(ifMatch), request.toDecision(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                DossierResource::told);
    }

    @POST
    @Path("/{dossierId}/return")
    @Operation(operationId = "returnDossier", summary = "Give an item back to the member state, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The returned dossier",
            content = @Content(schema = @Schema(implementation = DossierResponse.class)))
    public Response giveBack(
            @PathParam("dossierId") UUID dossierId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ReturnRequest request) {
        var actor = currentActor.get();
        var id = new DossierId(dossierId);
        return idempotentCalls.once(
                key,
                request,
                () -> returnDossier.giveBack(
                        id, ExpectedVersion.of(ifMatch), request.item(), request.reason(), request.toDated(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                DossierResource::told);
    }

    @POST
    @Path("/{dossierId}/withdrawal")
    @Operation(operationId = "withdrawDossier", summary = "Take the dossier back before anything is decided on it")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn dossier",
            content = @Content(schema = @Schema(implementation = DossierResponse.class)))
    public Response withdraw(
            @PathParam("dossierId") UUID dossierId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid WithdrawalRequest request) {
        var actor = currentActor.get();
        var id = new DossierId(dossierId);
        return idempotentCalls.once(
                key,
                request,
                () -> withdrawDossier.withdraw(id, ExpectedVersion.of(ifMatch), request.toDated(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                DossierResource::told);
    }

    private static String idOf(DossierView view) {
        return view.dossier().id().toString();
    }

    private DossierView present(String id, Actor actor) {
        return findDossiers.get(new DossierId(UUID.fromString(id)), actor);
    }

    private static Response answer(DossierView view) {
        return told(view).build();
    }

    private static Response.ResponseBuilder told(DossierView view) {
        return Response.ok(DossierResponse.of(view)).tag(tagOf(view));
    }

    private static EntityTag tagOf(DossierView view) {
        return VersionTag.of(view.dossier().version(), "json", view.judgements());
    }

    /** How a page of dossiers looks; only for the API description. */
    interface PageOfDossiers {
        @Schema(description = "The dossiers of this page")
        List<DossierSummary> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
