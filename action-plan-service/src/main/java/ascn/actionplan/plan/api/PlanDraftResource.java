package ascn.actionplan.plan.api;

import ascn.actionplan.plan.application.DraftView;
import ascn.actionplan.plan.application.FindPlans;
import ascn.actionplan.plan.application.WriteDraft;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.project.api.ProjectContentItem;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The draft of a plan: written by the officer of the city and by nobody else. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "The action plans of cities: drafts, versions, consultations, sharing")
class PlanDraftResource {

    private static final String IF_MATCH = "The ETag of the draft as you have read it";

    private final WriteDraft writeDraft;
    private final FindPlans findPlans;
    private final CurrentActor currentActor;

    PlanDraftResource(WriteDraft writeDraft, FindPlans findPlans, CurrentActor currentActor) {
        this.writeDraft = writeDraft;
        this.findPlans = findPlans;
        this.currentActor = currentActor;
    }

    @GET
    @Path("/{city}/{generation}/draft")
    @Operation(operationId = "findPlanDraft", summary = "The draft of a plan, with what it still lacks")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PlanDraftResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such plan for you")
    public Response one(@PathParam("city") String city, @PathParam("generation") int generation) {
        return told(findPlans.draft(new PlanId(city, generation)));
    }

    @PUT
    @Path("/{city}/{generation}/draft")
    @Operation(operationId = "writePlanDraft", summary = "Write the whole draft anew")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with what it still lacks",
            content = @Content(schema = @Schema(implementation = PlanDraftResponse.class)))
    public Response write(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid PlanDraftRequest request) {
        return told(writeDraft.write(
                new PlanId(city, generation), ExpectedVersion.of(ifMatch), request.toContent(), currentActor.get()));
    }

    @PUT
    @Path("/{city}/{generation}/draft/projects/{key}")
    @Operation(operationId = "writePlanDraftProject", summary = "Write one project into the draft")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with what it still lacks",
            content = @Content(schema = @Schema(implementation = PlanDraftResponse.class)))
    public Response writeProject(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @PathParam("key") String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProjectContentItem request) {
        return told(writeDraft.writeProject(
                new PlanId(city, generation),
                ExpectedVersion.of(ifMatch),
                key,
                request.toContent(),
                currentActor.get()));
    }

    @DELETE
    @Path("/{city}/{generation}/draft/projects/{key}")
    @Operation(operationId = "removePlanDraftProject", summary = "Take a project out of the draft")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with what it still lacks",
            content = @Content(schema = @Schema(implementation = PlanDraftResponse.class)))
    public Response removeProject(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @PathParam("key") String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch) {
        return told(writeDraft.removeProject(
                new PlanId(city, generation), ExpectedVersion.of(ifMatch), key, currentActor.get()));
    }

    private static Response told(DraftView view) {
        // What it lacks rests on what can be chosen today.
        var lacks = view.lacks().stream()
                .map(lack -> lack.pointer() + lack.detail())
                .toList();
        return VersionTag.answer(VersionTag.of(view.plan().version(), "json", lacks), PlanDraftResponse.of(view));
    }
}
