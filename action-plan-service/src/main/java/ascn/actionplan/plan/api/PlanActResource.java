package ascn.actionplan.plan.api;

import ascn.actionplan.plan.application.ConsultOnPlan;
import ascn.actionplan.plan.application.FindConsultations;
import ascn.actionplan.plan.application.FindPlans;
import ascn.actionplan.plan.application.SharePlan;
import ascn.actionplan.plan.application.SubmitPlan;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.time.Acts;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happens to a plan: its National Representative is consulted, it is submitted, it is shared. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "The action plans of cities: drafts, versions, consultations, sharing")
class PlanActResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the plan or of its draft, as you have read it";

    private final ConsultOnPlan consultOnPlan;
    private final SubmitPlan submitPlan;
    private final SharePlan sharePlan;
    private final FindPlans findPlans;
    private final FindConsultations findConsultations;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    PlanActResource(
            ConsultOnPlan consultOnPlan,
            SubmitPlan submitPlan,
            SharePlan sharePlan,
            FindPlans findPlans,
            FindConsultations findConsultations,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.consultOnPlan = consultOnPlan;
        this.submitPlan = submitPlan;
        this.sharePlan = sharePlan;
        this.findPlans = findPlans;
        this.findConsultations = findConsultations;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Path("/{city}/{generation}/consultations")
    @Operation(
            operationId = "consultOnPlan",
            summary = "Be consulted on the draft, as National Representative: with comments, or without")
    @APIResponse(
            responseCode = "201",
            description = "The consultation, which travels with the next version",
            content = @Content(schema = @Schema(implementation = ConsultationResponse.class)))
    public Response consult(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ConsultationRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        var plan = new PlanId(city, generation);
        return idempotentCalls.once(
                key,
                request,
                () -> consultOnPlan.consult(
                        plan, request.draftDigest(), request.toComments(), request.toDated(), actor),
                consulted -> Outcome.created(consulted.id().toString(), uri),
                id -> findConsultations.get(plan, UUID.fromString(id)),
                consulted -> Response.ok(ConsultationResponse.of(consulted)));
    }

    @GET
    @Path("/{city}/{generation}/consultations")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findPlanConsultations",
            summary = "What National Representatives said of a plan, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "All consultations",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ConsultationResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such plan for you")
    public Response consultations(@PathParam("city") String city, @PathParam("generation") int generation) {
        var consultations = findPlans.consultations(new PlanId(city, generation)).stream()
                .map(ConsultationResponse::of)
                .toList();
        return lists.answer(ConsultationResponse.class, consultations);
    }

    @GET
    @Path("/{city}/{generation}/consultations/{consultationId}")
    @Operation(operationId = "findPlanConsultation", summary = "One consultation on a plan")
    @APIResponse(
            responseCode = "200",
            description = "The consultation",
            content = @Content(schema = @Schema(implementation = ConsultationResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such plan for you, or it has no such consultation")
    public Response consultation(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @PathParam("consultationId") UUID consultationId) {
        return Response.ok(
                        ConsultationResponse.of(findConsultations.get(new PlanId(city, generation), consultationId)),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @POST
    @Path("/{city}/{generation}/submission")
    @Operation(operationId = "submitPlan", summary = "Put the draft forward as the next version of the plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan with its new version",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response submit(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid PlanSubmissionRequest request) {
        var actor = currentActor.get();
        var plan = new PlanId(city, generation);
        return idempotentCalls.once(
                key,
                request,
                () -> submitPlan.submit(
                        plan, ExpectedVersion.of(ifMatch), request.holdsBack(), request.toDated(), actor),
                submitted -> Outcome.decided(submitted.id().toString()),
                this::present,
                this::told);
    }

    @POST
    @Path("/{city}/{generation}/sharing")
    @Operation(operationId = "sharePlan", summary = "Share the plan with other members, by the city's own choice")
    @APIResponse(
            responseCode = "200",
            description = "The shared plan",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response share(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid PlanSharingRequest request) {
        var actor = currentActor.get();
        var plan = new PlanId(city, generation);
        return idempotentCalls.once(
                key,
                request,
                () -> sharePlan.share(plan, ExpectedVersion.of(ifMatch), request.toDated(), actor),
                shared -> Outcome.decided(shared.id().toString()),
                this::present,
                this::told);
    }

    private PlanOnDay present(String id) {
        return findPlans.get(PlanId.parse(id), acts.askedFor(null, null));
    }

    private Response.ResponseBuilder told(PlanOnDay plan) {
        return PlanResource.told(plan, acts.askedFor(null, null));
    }
}
