package ascn.cityregistry.application.api;

import ascn.cityregistry.application.application.AdmitApplication;
import ascn.cityregistry.application.application.ApplicationView;
import ascn.cityregistry.application.application.FindApplications;
import ascn.cityregistry.application.application.OpenApplication;
import ascn.cityregistry.application.application.ReturnApplication;
import ascn.cityregistry.application.application.ReviseApplication;
import ascn.cityregistry.application.application.SubmitApplication;
import ascn.cityregistry.application.application.WithdrawApplication;
import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.domain.ApplicationSummary;
import ascn.cityregistry.dossier.api.ReturnRequest;
import ascn.cityregistry.dossier.api.SubmissionRequest;
import ascn.cityregistry.dossier.api.WithdrawalRequest;
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

/** Applications of single cities: written by a member state, put forward, admitted by consensus. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Applications",
        description = "Applications of single cities: written by a member state, put forward, admitted by consensus")
class ApplicationResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the application as you have read it";

    private static final ListOf<ApplicationSummary, ApplicationSummary> APPLICATIONS = new ListOf<>(
            ApplicationSummary.class,
            Function.identity(),
            summary -> List.of(summary.id().toString()));

    private final OpenApplication openApplication;
    private final ReviseApplication reviseApplication;
    private final SubmitApplication submitApplication;
    private final ReturnApplication returnApplication;
    private final WithdrawApplication withdrawApplication;
    private final AdmitApplication admitApplication;
    private final FindApplications findApplications;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    ApplicationResource(
            OpenApplication openApplication,
            ReviseApplication reviseApplication,
            SubmitApplication submitApplication,
            ReturnApplication returnApplication,
            WithdrawApplication withdrawApplication,
            AdmitApplication admitApplication,
            FindApplications findApplications,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.openApplication = openApplication;
        this.reviseApplication = reviseApplication;
        this.submitApplication = submitApplication;
        this.returnApplication = returnApplication;
        this.withdrawApplication = withdrawApplication;
        this.admitApplication = admitApplication;
        this.findApplications = findApplications;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "openApplication", summary = "Begin the application of a city")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with what it still lacks",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public Response open(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ApplicationRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> openApplication.open(request.memberState(), request.toDraft(), actor),
                opened -> Outcome.created(idOf(opened), uri),
                id -> present(id, actor),
                ApplicationResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findApplications", summary = "The applications that you may read, oldest first")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of applications, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfApplications.class)),
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
                APPLICATIONS,
                cursor,
                limit,
                (after, most) -> findApplications.list(
                        memberState, after.map(keys -> UUID.fromString(keys.get(0))), most, actor));
    }

    @GET
    @Path("/{applicationId}")
    @Operation(operationId = "findApplication", summary = "One application, with what it still lacks")
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such application for you")
    public Response one(@PathParam("applicationId") UUID applicationId) {
        return told(findApplications.get(new ApplicationId(applicationId), currentActor.get()))
                .build();
    }

    @PUT
    @Path("/{applicationId}")
    @Operation(operationId = "reviseApplication", summary = "Write the draft anew, or mend what was returned")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with what it still lacks",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public Response revise(
            @PathParam("applicationId") UUID applicationId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ApplicationRequest request) {
        return told(reviseApplication.revise(
                        new ApplicationId(applicationId),
                        ExpectedVersion.of(ifMatch),
                        request.toDraft(),
                        currentActor.get()))
                .build();
    }

    @POST
    @Path("/{applicationId}/submission")
    @Operation(operationId = "submitApplication", summary = "Put the complete application forward")
    @APIResponse(
            responseCode = "200",
            description = "The submitted application",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public Response submit(
            @PathParam("applicationId") UUID applicationId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid SubmissionRequest request) {
        var actor = currentActor.get();
        var id = new ApplicationId(applicationId);
        return idempotentCalls.once(
                key,
                request,
                () -> submitApplication.submit(id, ExpectedVersion.of(ifMatch), request.toDated(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                ApplicationResource::told);
    }

    @POST
    @Path("/{applicationId}/return")
    @Operation(operationId = "returnApplication", summary = "Give an item back to the member state, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "The returned application",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public Response giveBack(
            @PathParam("applicationId") UUID applicationId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ReturnRequest request) {
        var actor = currentActor.get();
        var id = new ApplicationId(applicationId);
        return idempotentCalls.once(
                key,
                request,
                () -> returnApplication.giveBack(
                        id, ExpectedVersion.of(ifMatch), request.item(), request.reason(), request.toDated(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                ApplicationResource::told);
    }

    @POST
    @Path("/{applicationId}/withdrawal")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Take the application back before anything is decided on it")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn application",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public Response withdraw(
            @PathParam("applicationId") UUID applicationId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid WithdrawalRequest request) {
        var actor = currentActor.get();
        var id = new ApplicationId(applicationId);
        return idempotentCalls.once(
                key,
                request,
                () -> withdrawApplication.withdraw(id, ExpectedVersion.of(ifMatch), request.toDated(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                ApplicationResource::told);
    }

    @POST
    @Path("/{applicationId}/admission")
    @Operation(operationId = "admitApplication", summary = "Record the consensus decision that admits its city")
    @APIResponse(
            responseCode = "200",
            description = "The admitted application",
            content = @Content(schema = @Schema(implementation = ApplicationResponse.class)))
    public Response admit(
            @PathParam("applicationId") UUID applicationId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ApplicationAdmissionRequest request) {
        var actor = currentActor.get();
        var id = new ApplicationId(applicationId);
        return idempotentCalls.once(
                key,
                request,
                () -> admitApplication.admit(id, ExpectedVersion.of(ifMatch), request.toDecision(), actor),
                changed -> Outcome.decided(idOf(changed)),
                changed -> present(changed, actor),
                ApplicationResource::told);
    }

    private static String idOf(ApplicationView view) {
        return view.application().id().toString();
    }

    private ApplicationView present(String id, Actor actor) {
        return findApplications.get(new ApplicationId(UUID.fromString(id)), actor);
    }

    private static Response.ResponseBuilder told(ApplicationView view) {
        return Response.ok(ApplicationResponse.of(view))
                .tag(VersionTag.of(view.application().version(), "json"));
    }

    /** How a page of applications looks; only for the API description. */
    interface PageOfApplications {
        @Schema(description = "The applications of this page")
        List<ApplicationSummary> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
