package ascn.actionplan.project.api;

import ascn.actionplan.project.application.FindProjects;
import ascn.actionplan.project.application.JoinProjects;
import ascn.actionplan.project.application.ProjectName;
import ascn.actionplan.project.application.RecordProjectStatus;
import ascn.actionplan.project.application.RenameProject;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** How projects stand, and what they are called. */
@Path("/api/v1/projects/{city}/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
class ProjectStandingResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private final RecordProjectStatus recordProjectStatus;
    private final RenameProject renameProject;
    private final JoinProjects joinProjects;
    private final FindProjects findProjects;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    ProjectStandingResource(
            RecordProjectStatus recordProjectStatus,
            RenameProject renameProject,
            JoinProjects joinProjects,
            FindProjects findProjects,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.recordProjectStatus = recordProjectStatus;
        this.renameProject = renameProject;
        this.joinProjects = joinProjects;
        this.findProjects = findProjects;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Path("/statuses")
    @Operation(
            operationId = "recordProjectStatus",
            summary = "Tell how the project stands from a day on; of one day what is told last counts")
    @APIResponse(
            responseCode = "200",
            description = "The project",
            content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    public Response recordProjectStatus(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProjectStatusRequest request) {
        var actor = currentActor.get();
        var name = new ProjectName(city, projectKey);
        return idempotentCalls.once(
                key,
                request,
                () -> findProjects.view(recordProjectStatus.record(name, request.status(), request.dated(), actor)),
                changed -> Outcome.decided(changed.project().address()),
                address -> findProjects.present(ProjectName.parse(address)),
                ProjectResource::told);
    }

    @POST
    @Path("/names")
    @Operation(
            operationId = "renameProject",
            summary = "Tell what the project is called, and under which focus area, from a day on; its key stays")
    @APIResponse(
            responseCode = "200",
            description = "The project",
            content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    public Response renameProject(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProjectNameRequest request) {
        var actor = currentActor.get();
        var name = new ProjectName(city, projectKey);
        return idempotentCalls.once(
                key,
                request,
                () -> findProjects.view(
                        renameProject.rename(name, request.title(), request.focusArea(), request.dated(), actor)),
                changed -> Outcome.decided(changed.project().address()),
                address -> findProjects.present(ProjectName.parse(address)),
                ProjectResource::told);
    }

    @POST
    @Path("/join")
    @Operation(
            operationId = "joinProjects",
            summary = "Record that the project turned out to be the same as another of its city")
    @APIResponse(
            responseCode = "200",
            description = "The project that is told from now on",
            content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    public Response joinProjects(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProjectJoinRequest request) {
        var actor = currentActor.get();
        var name = new ProjectName(city, projectKey);
        return idempotentCalls.once(
                key,
                request,
                () -> findProjects.view(joinProjects.join(name, request.into(), request.toFinding(), actor)),
                changed -> Outcome.decided(changed.project().address()),
                address -> findProjects.present(ProjectName.parse(address)),
                ProjectResource::told);
    }

    @POST
    @Path("/separation")
    @Operation(
            operationId = "separateProjects",
            summary = "Record that a joined project turned out to be another after all")
    @APIResponse(
            responseCode = "200",
            description = "The project, which stands for itself again",
            content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    public Response separateProjects(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProjectSeparationRequest request) {
        var actor = currentActor.get();
        var name = new ProjectName(city, projectKey);
        return idempotentCalls.once(
                key,
                request,
                () -> findProjects.view(joinProjects.separate(name, request.toFinding(), actor)),
                changed -> Outcome.decided(changed.project().address()),
                address -> findProjects.present(ProjectName.parse(address)),
                ProjectResource::told);
    }
}
