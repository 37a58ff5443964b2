package ascn.actionplan.project.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.Pillar;
import ascn.actionplan.project.application.FindProjects;
import ascn.actionplan.project.application.FindProjects.ProjectView;
import ascn.actionplan.project.application.ProjectName;
import ascn.actionplan.project.application.ReportProject;
import ascn.actionplan.project.application.ReviseProject;
import ascn.actionplan.project.domain.ProjectFilter;
import ascn.actionplan.project.domain.ProjectHistoryEntry;
import ascn.actionplan.project.domain.ProjectKind;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.ProjectSummary;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Projects and action lines of cities: what is promised, and how it stands. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "Projects and action lines of cities: what is promised, and how it stands")
class ProjectResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the project as you have read it";
    private static final String AS_OF =
            "Title, focus area and status as of this day, of what was there on it; as of now without";

    private static final ListOf<ProjectSummary, ProjectSummary> PROJECTS =
            new ListOf<>(ProjectSummary.class, Function.identity(), summary -> List.of(summary.city(), summary.key()));

    private final ReportProject reportProject;
    private final ReviseProject reviseProject;
    private final FindProjects findProjects;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    ProjectResource(
            ReportProject reportProject,
            ReviseProject reviseProject,
            FindProjects findProjects,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.reportProject = reportProject;
        this.reviseProject = reviseProject;
        this.findProjects = findProjects;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "reportProject", summary = "Tell of a project that is in no plan")
    @APIResponse(
            responseCode = "201",
            description = "The project",
            content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    @APIResponse(responseCode = "404", description = "This service knows no such city")
    public Response report(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProjectReportRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> findProjects.view(reportProject.report(
                        request.city(), request.content().toContent(), request.status(), request.dated(), actor)),
                made -> Outcome.created(made.project().address(), uri),
                address -> findProjects.present(ProjectName.parse(address)),
                ProjectResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findProjects", summary = "The projects that you may see, by city and key")
    @APIResponse(
            responseCode = "200",
            description = "A page of projects, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfProjects.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this city") @QueryParam("city") @Nullable String city,
            @Parameter(description = "Only those of cities of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Only those under this focus area") @QueryParam("focusArea") @Nullable
                    FocusArea focusArea,
            @Parameter(description = "Only those of this sector") @QueryParam("sector") @Nullable String sector,
            @Parameter(description = "Only those that stand so") @QueryParam("status") @Nullable ProjectStatus status,
            @Parameter(description = "Only those that serve this pillar") @QueryParam("pillar") @Nullable Pillar pillar,
            @Parameter(description = "Only those that serve this action line") @QueryParam("actionLine") @Nullable
                    String actionLine,
            @Parameter(description = "Only projects, or only action lines") @QueryParam("kind") @Nullable
                    ProjectKind kind,
            @Parameter(description = "Only those whose title holds this text") @QueryParam("q") @Nullable String q,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var filter = new ProjectFilter(city, memberState, focusArea, sector, status, pillar, actionLine, kind, q, asOf);
        return lists.answer(PROJECTS, cursor, limit, (after, most) -> findProjects.list(filter, after, most));
    }

    @GET
    @Path("/{city}/{key}")
    @Operation(
            operationId = "findProject",
            summary = "One project, under any name of its city and any key that leads to it")
    @APIResponse(
            responseCode = "200",
            description = "The project",
            content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response one(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf) {
        return told(findProjects.get(new ProjectName(city, projectKey), asOf)).build();
    }

    @PUT
    @Path("/{city}/{key}")
    @Operation(operationId = "reviseProject", summary = "Tell anew of a project that is in no plan")
    @APIResponse(
            responseCode = "200",
            description = "The project",
            content = @Content(schema = @Schema(implementation = ProjectResponse.class)))
    public Response revise(
            @PathParam("city") String city,
            @PathParam("key") String projectKey,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProjectRevisionRequest request) {
        var revised = reviseProject.revise(
                new ProjectName(city, projectKey),
                ExpectedVersion.of(ifMatch),
                request.content().toContent(),
                request.dated(),
                currentActor.get());
        return told(findProjects.view(revised)).build();
    }

    @GET
    @Path("/{city}/{key}/history")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findProjectHistory", summary = "All that was told of a project, by its days")
    @APIResponse(
            responseCode = "200",
            description = "All of it: titles, statuses, dates of milestones, values, and what was joined",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectHistoryEntry.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response history(@PathParam("city") String city, @PathParam("key") String projectKey) {
        return lists.answer(ProjectHistoryEntry.class, findProjects.history(new ProjectName(city, projectKey)));
    }

    /** The tag also covers what is told beside the project's own row. */
    static Response.ResponseBuilder told(ProjectView view) {
        var derived = List.of(
                view.title(),
                String.valueOf(view.focusArea()),
                view.status().name(),
                view.wordings().toString(),
                view.joinedKeys().toString());
        return Response.ok(ProjectResponse.of(view), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(view.project().version(), "json", derived));
    }

    /** How a page of projects looks; only for the API description. */
    interface PageOfProjects {
        @Schema(description = "The entries of this page")
        List<ProjectSummary> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
