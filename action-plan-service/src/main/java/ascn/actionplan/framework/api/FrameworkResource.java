package ascn.actionplan.framework.api;

import ascn.actionplan.framework.application.DraftFramework;
import ascn.actionplan.framework.application.FindFrameworks;
import ascn.actionplan.framework.application.FrameworkView;
import ascn.actionplan.framework.application.SetFrameworkTargets;
import ascn.actionplan.framework.application.WriteFrameworkDraft;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.FrameworkSummary;
import ascn.actionplan.framework.domain.SectionNotFound;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Editions of the framework: begun, written, and asked for. */
@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks", description = "Editions of the ASEAN Smart Cities Framework, on their way to consensus")
class FrameworkResource {

    static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    static final String IF_MATCH = "The ETag of the edition as you have read it";

    private static final ListOf<FrameworkSummary, FrameworkSummary> FRAMEWORKS =
            new ListOf<>(FrameworkSummary.class, Function.identity(), summary -> List.of(summary.edition()));

    private final DraftFramework draftFramework;
    private final WriteFrameworkDraft writeFrameworkDraft;
    private final SetFrameworkTargets setFrameworkTargets;
    private final FindFrameworks findFrameworks;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    FrameworkResource(
            DraftFramework draftFramework,
            WriteFrameworkDraft writeFrameworkDraft,
            SetFrameworkTargets setFrameworkTargets,
            FindFrameworks findFrameworks,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.draftFramework = draftFramework;
        this.writeFrameworkDraft = writeFrameworkDraft;
        this.setFrameworkTargets = setFrameworkTargets;
        this.findFrameworks = findFrameworks;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "draftFramework", summary = "Begin an edition of the framework, as the Chair")
    @APIResponse(
            responseCode = "201",
            description = "The draft, which nobody is told of",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response draft(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid FrameworkDraftRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> draftFramework.draft(request.toDrafted(), request.toDated(), actor),
                drafted -> Outcome.created(drafted.framework().edition(), uri),
                edition -> findFrameworks.get(edition, null, Optional.of(actor)),
                FrameworkResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findFrameworks",
            summary = "The editions of the framework that you may read, by slug: everyone the endorsed ones")
    @APIResponse(
            responseCode = "200",
            description = "A page of editions, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfFrameworks.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those that the network has brought that far") @QueryParam("status") @Nullable
                    FrameworkStatus status,
            @Parameter(description = "As they were on this day; by all that is known without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var reader = reader();
        return lists.answer(
                FRAMEWORKS,
                cursor,
                limit,
                (after, most) -> findFrameworks.list(status, asOf, after.map(keys -> keys.get(0)), most, reader));
    }

    @GET
    @Path("/{edition}")
    @Operation(operationId = "findFramework", summary = "One edition of the framework, with its text and its steps")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such edition for you, or there was none then")
    public Response one(
            @PathParam("edition") String edition,
            @Parameter(description = "As it was on this day; by all that is known without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        return told(findFrameworks.get(edition, asOf, reader())).build();
    }

    @GET
    @Path("/{edition}/sections/{section}")
    @Operation(operationId = "findFrameworkSection", summary = "One part of an edition, by its address")
    @APIResponse(
            responseCode = "200",
            description = "The part with its numbered items",
            content = @Content(schema = @Schema(implementation = FrameworkSectionResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such edition for you, or there was none then")
    public Response section(
            @PathParam("edition") String edition,
            @Parameter(description = "definition, principles or outcomes") @PathParam("section") String section,
            @Parameter(description = "As it was on this day; by all that is known without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf) {
        var view = findFrameworks.get(edition, asOf, reader());
        var named = FrameworkSection.named(section).orElseThrow(() -> new SectionNotFound(section));
        var part = FrameworkSectionResponse.of(view, named);
        return VersionTag.answer(VersionTag.of(view.framework().version(), "json", List.of(part.toString())), part);
    }

    @PUT
    @Path("/{edition}")
    @Operation(
            operationId = "writeFrameworkDraft",
            summary = "Write a draft anew, as the Chair, before it is circulated")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response write(
            @PathParam("edition") String edition,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid FrameworkTextRequest request) {
        return told(writeFrameworkDraft.write(
                        edition,
                        ExpectedVersion.of(ifMatch),
                        request.title(),
                        request.sections().toContent(),
                        request.toDated(),
                        currentActor.get()))
                .build();
    }

    @PUT
    @Path("/{edition}/targets")
    @Operation(
            operationId = "setFrameworkTargets",
            summary = "Set by when the steps of an edition are meant to be taken, all of them; nothing depends on it")
    @APIResponse(
            responseCode = "200",
            description = "The edition with its targets",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response targets(
            @PathParam("edition") String edition,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid TargetsRequest request) {
        return told(setFrameworkTargets.set(
                        edition,
                        ExpectedVersion.of(ifMatch),
                        request.toTargets(),
                        request.source(),
                        currentActor.get()))
                .build();
    }

    private Optional<Actor> reader() {
        return currentActor.isAnonymous() ? Optional.empty() : Optional.of(currentActor.get());
    }

    /**
     * The edition with its tag. What is derived changes without a write to the edition (comments, decisions of bodies, a
     * target that passes), so it has a part in the tag; {@code If-Match} goes by the version alone.
     */
    static Response.ResponseBuilder told(FrameworkView view) {
        var body = FrameworkResponse.of(view);
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(view.framework().version(), "json", List.of(body.toString())));
    }

    /** How a page of editions looks; only for the API description. */
    interface PageOfFrameworks {
        @Schema(description = "The editions of this page")
        List<FrameworkSummary> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
