package ascn.actionplan.project.api;

import ascn.actionplan.project.application.FindMeasures;
import ascn.actionplan.project.application.FindMeasures.MilestoneView;
import ascn.actionplan.project.application.ProjectName;
import ascn.actionplan.project.application.TellMilestone;
import ascn.actionplan.project.domain.Milestone;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Milestones of projects: promised, expected, reached. */
@Path("/api/v1/projects/{city}/{key}/milestones/{milestoneKey}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Milestones", description = "Milestones of projects: promised, expected, reached")
class MilestoneResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private final TellMilestone tellMilestone;
    private final FindMeasures findMeasures;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    MilestoneResource(
            TellMilestone tellMilestone,
            FindMeasures findMeasures,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.tellMilestone = tellMilestone;
        this.findMeasures = findMeasures;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @GET
    @Operation(operationId = "findMilestone", summary = "One milestone, with the date that was promised first")
    @APIResponse(
            responseCode = "200",
            description = "The milestone",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response one(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @PathParam("milestoneKey") String milestoneKey) {
        return told(findMeasures.milestone(new ProjectName(city, projectKey), milestoneKey))
                .build();
    }

    @POST
    @Path("/forecasts")
    @Operation(
            operationId = "forecastMilestone",
            summary = "Tell by when the milestone is expected; the first promise stays")
    @APIResponse(
            responseCode = "200",
            description = "The milestone",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    public Response forecastMilestone(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @PathParam("milestoneKey") String milestoneKey,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid MilestoneForecastRequest request) {
        var actor = currentActor.get();
        var name = new ProjectName(city, projectKey);
        return idempotentCalls.once(
                key,
                request,
                () -> tellMilestone.forecast(name, milestoneKey, request.forecastOn(), request.dated(), actor),
                told -> Outcome.decided(told.project().address()),
                address -> findMeasures.milestone(ProjectName.parse(address), milestoneKey),
                MilestoneResource::told);
    }

    @POST
    @Path("/attainment")
    @Operation(operationId = "reachMilestone", summary = "Tell when the milestone was reached")
    @APIResponse(
            responseCode = "200",
            description = "The milestone",
            content = @Content(schema = @Schema(implementation = Milestone.class)))
    public Response reachMilestone(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @PathParam("milestoneKey") String milestoneKey,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid MilestoneAttainmentRequest request) {
        var actor = currentActor.get();
        var name = new ProjectName(city, projectKey);
        return idempotentCalls.once(
                key,
                request,
                () -> tellMilestone.reach(name, milestoneKey, request.reachedOn(), request.dated(), actor),
                told -> Outcome.decided(told.project().address()),
                address -> findMeasures.milestone(ProjectName.parse(address), milestoneKey),
                MilestoneResource::told);
    }

    private static Response.ResponseBuilder told(MilestoneView view) {
        return Response.ok(view.milestone(), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(view.project().version(), "json"));
    }
}
