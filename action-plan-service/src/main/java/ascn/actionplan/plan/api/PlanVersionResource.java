package ascn.actionplan.plan.api;

import ascn.actionplan.plan.application.FindPlans;
import ascn.actionplan.plan.domain.PlanId;
import ascn.platform.http.paging.Lists;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of plans, which never change, and what they say differently. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "The action plans of cities: drafts, versions, consultations, sharing")
class PlanVersionResource {

    private static final String NOT_FOUND = "There is no such plan for you, or it has no such version";

    private final FindPlans findPlans;
    private final Lists lists;

    PlanVersionResource(FindPlans findPlans, Lists lists) {
        this.findPlans = findPlans;
        this.lists = lists;
    }

    @GET
    @Path("/{city}/{generation}/versions")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findPlanVersions",
            summary = "The versions of a plan without their texts, the first one first")
    @APIResponse(
            responseCode = "200",
            description = "All versions",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = VersionHeadResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such plan for you")
    public Response all(@PathParam("city") String city, @PathParam("generation") int generation) {
        var versions = findPlans.versions(new PlanId(city, generation)).stream()
                .map(VersionHeadResponse::of)
                .toList();
        return lists.answer(VersionHeadResponse.class, versions);
    }

    @GET
    @Path("/{city}/{generation}/versions/{number}")
    @Operation(operationId = "findPlanVersion", summary = "One version of a plan, as it was put forward")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = PlanVersionResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public Response one(
            @PathParam("city") String city, @PathParam("generation") int generation, @PathParam("number") int number) {
        return Response.ok(
                        PlanVersionResponse.of(findPlans.version(new PlanId(city, generation), number)),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("/{city}/{generation}/versions/{number}/diff/{other}")
    @Operation(
            operationId = "comparePlanVersions",
            summary = "What another version says differently: projects, milestones and indicators by their keys")
    @APIResponse(
            responseCode = "200",
            description = "The differences, from the one version to the other",
            content = @Content(schema = @Schema(implementation = PlanDiffResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public Response diff(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @PathParam("number") int number,
            @PathParam("other") int other) {
        var diff = findPlans.diff(new PlanId(city, generation), number, other);
        return Response.ok(PlanDiffResponse.of(number, other, diff), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
