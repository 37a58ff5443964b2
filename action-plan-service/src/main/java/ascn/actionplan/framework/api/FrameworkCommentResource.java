package ascn.actionplan.framework.api;

import ascn.actionplan.framework.application.CommentOnFramework;
import ascn.actionplan.framework.application.DecideOnComment;
import ascn.actionplan.framework.application.FindFrameworks;
import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.actionplan.framework.domain.FrameworkSection;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Comments on circulated texts, and what becomes of them. */
@Path("/api/v1/frameworks/{edition}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks", description = "Editions of the ASEAN Smart Cities Framework, on their way to consensus")
class FrameworkCommentResource {

    private static final ListOf<FrameworkComment, FrameworkCommentResponse> COMMENTS = new ListOf<>(
            FrameworkCommentResponse.class,
            FrameworkCommentResponse::of,
            comment -> List.of(comment.id().toString()));

    private final CommentOnFramework commentOnFramework;
    private final DecideOnComment decideOnComment;
    private final FindFrameworks findFrameworks;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    FrameworkCommentResource(
            CommentOnFramework commentOnFramework,
            DecideOnComment decideOnComment,
            FindFrameworks findFrameworks,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.commentOnFramework = commentOnFramework;
        this.decideOnComment = decideOnComment;
        this.findFrameworks = findFrameworks;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "commentOnFramework",
            summary = "Comment on a circulated text, as the officer of a city or a National Representative")
    @APIResponse(
            responseCode = "201",
            description = "The comment",
            content = @Content(schema = @Schema(implementation = FrameworkCommentResponse.class)))
    public Response comment(
            @PathParam("edition") String edition,
            @Parameter(description = FrameworkResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid FrameworkCommentRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> commentOnFramework.comment(edition, request.toSaid(), request.toDated(), actor),
                made -> Outcome.created(made.id().toString(), uri),
                id -> findFrameworks.comment(edition, UUID.fromString(id), actor),
                FrameworkCommentResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findFrameworkComments", summary = "The comments on an edition, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfComments.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such edition for you, or there was none then")
    public Response all(
            @PathParam("edition") String edition,
            @Parameter(description = "Only those on this part") @QueryParam("section") @Nullable
                    FrameworkSection section,
            @Parameter(description = "Only those with a disposition, or without") @QueryParam("decided") @Nullable
                    Boolean decided,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var actor = currentActor.get();
        return lists.answer(
                COMMENTS,
                cursor,
                limit,
                (after, most) -> findFrameworks.comments(
                        edition, section, decided, after.map(keys -> UUID.fromString(keys.get(0))), most, actor));
    }

    @GET
    @Path("/{commentId}")
    @Operation(operationId = "findFrameworkComment", summary = "One comment, and what becomes of it")
    @APIResponse(
            responseCode = "200",
            description = "The comment",
            content = @Content(schema = @Schema(implementation = FrameworkCommentResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such comment for you")
    public Response one(@PathParam("edition") String edition, @PathParam("commentId") UUID commentId) {
        return told(findFrameworks.comment(edition, commentId, currentActor.get()))
                .build();
    }

    @POST
    @Path("/{commentId}/disposition")
    @Operation(operationId = "decideOnFrameworkComment", summary = "Say what becomes of a comment, as the Chair")
    @APIResponse(
            responseCode = "200",
            description = "The comment with its disposition",
            content = @Content(schema = @Schema(implementation = FrameworkCommentResponse.class)))
    public Response decide(
            @PathParam("edition") String edition,
            @PathParam("commentId") UUID commentId,
            @Parameter(description = FrameworkResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @Parameter(description = "The ETag of the comment as you have read it", required = true)
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid DispositionRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> decideOnComment.decide(
                        edition,
                        commentId,
                        ExpectedVersion.of(ifMatch),
                        request.disposition(),
                        request.reason(),
                        request.toDated(),
                        actor),
                decided -> Outcome.decided(decided.id().toString()),
                id -> findFrameworks.comment(edition, UUID.fromString(id), actor),
                FrameworkCommentResource::told);
    }

    private static Response.ResponseBuilder told(FrameworkComment comment) {
        return Response.ok(FrameworkCommentResponse.of(comment), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(comment.version(), "json"));
    }

    /** How a page of comments looks; only for the API description. */
    interface PageOfComments {
        @Schema(description = "The comments of this page")
        List<FrameworkCommentResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
