package ascn.actionplan.project.api;

import ascn.actionplan.project.application.FindMeasures;
import ascn.actionplan.project.application.FindMeasures.IndicatorView;
import ascn.actionplan.project.application.ProjectName;
import ascn.actionplan.project.application.RecordIndicatorValue;
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

/** Indicators of projects: what is promised, what is measured. */
@Path("/api/v1/projects/{city}/{key}/indicators/{indicatorKey}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Indicators of projects: what is promised, what is measured")
class IndicatorResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private final RecordIndicatorValue recordIndicatorValue;
    private final FindMeasures findMeasures;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    IndicatorResource(
            RecordIndicatorValue recordIndicatorValue,
            FindMeasures findMeasures,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.recordIndicatorValue = recordIndicatorValue;
        this.findMeasures = findMeasures;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @GET
    @Operation(operationId = "findIndicator", summary = "One indicator with its values, and what they make together")
    @APIResponse(
            responseCode = "200",
            description = "The indicator",
            content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response one(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @PathParam("indicatorKey") String indicatorKey) {
        return told(findMeasures.indicator(new ProjectName(city, projectKey), indicatorKey))
                .build();
    }

    @POST
    @Path("/values")
    @Operation(
            operationId = "recordIndicatorValue",
            summary = "Tell the value of the indicator for a period; of one period what is told last counts")
    @APIResponse(
            responseCode = "200",
            description = "The indicator with its values",
            content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
    public Response recordIndicatorValue(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @PathParam("indicatorKey") String indicatorKey,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid IndicatorValueRequest request) {
        var actor = currentActor.get();
        var name = new ProjectName(city, projectKey);
        return idempotentCalls.once(
                key,
                request,
                () -> recordIndicatorValue.record(name, indicatorKey, request.toMeasured(), request.dated(), actor),
                told -> Outcome.decided(told.project().address()),
                address -> findMeasures.indicator(ProjectName.parse(address), indicatorKey),
                IndicatorResource::told);
    }

    private static Response.ResponseBuilder told(IndicatorView view) {
        return Response.ok(IndicatorResponse.of(view), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(view.project().version(), "json"));
    }
}
