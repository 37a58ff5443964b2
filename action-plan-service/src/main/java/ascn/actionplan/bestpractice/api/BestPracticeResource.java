package ascn.actionplan.bestpractice.api;

import ascn.actionplan.bestpractice.application.FindBestPractices;
import ascn.actionplan.bestpractice.application.ShareBestPractice;
import ascn.actionplan.bestpractice.application.WithdrawBestPractice;
import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
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
import java.time.LocalDate;
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

/** Best practices that cities share with each other. */
@Path("/api/v1/best-practices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Best practices", description = "What cities found out and share with each other")
class BestPracticeResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final ListOf<BestPractice, BestPracticeResponse> PRACTICES = new ListOf<>(
            BestPracticeResponse.class,
            BestPracticeResponse::of,
            practice -> List.of(practice.city(), practice.id().toString()));

    private final ShareBestPractice shareBestPractice;
    private final WithdrawBestPractice withdrawBestPractice;
    private final FindBestPractices findBestPractices;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    BestPracticeResource(
            ShareBestPractice shareBestPractice,
            WithdrawBestPractice withdrawBestPractice,
            FindBestPractices findBestPractices,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.shareBestPractice = shareBestPractice;
        this.withdrawBestPractice = withdrawBestPractice;
        this.findBestPractices = findBestPractices;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Operation(operationId = "shareBestPractice", summary = "Share what the own city found out")
    @APIResponse(
            responseCode = "201",
            description = "The best practice",
            content = @Content(schema = @Schema(implementation = BestPracticeResponse.class)))
    public Response share(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid BestPracticeRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> shareBestPractice.share(request.city(), request.toFacts(), request.dated(), actor),
                shared -> Outcome.created(shared.id().toString(), uri),
                id -> findBestPractices.get(UUID.fromString(id)),
                BestPracticeResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findBestPractices", summary = "The best practices that cities share, by city")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of best practices, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfBestPractices.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this city, by its slug") @QueryParam("city") @Nullable String city,
            @Parameter(description = "Only those of cities of this member state, by its code")
                    @QueryParam("memberState")
                    @Nullable
                    String memberState,
            @Parameter(description = "Only those of this focus area") @QueryParam("focusArea") @Nullable
                    FocusArea focusArea,
            @Parameter(description = "Only those of this sector, by its code") @QueryParam("sector") @Nullable
                    String sector,
            @Parameter(description = "Only those that help against this obstacle") @QueryParam("obstacle") @Nullable
                    String obstacle,
            @Parameter(description = "Only those of a project with this key") @QueryParam("project") @Nullable
                    String project,
            @Parameter(description = "Those that are shared on this day; today without") @QueryParam("asOf") @Nullable
                    LocalDate asOf,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var question = new FindBestPractices.Question(city, memberState, focusArea, sector, obstacle, project);
        var asked = acts.askedFor(asOf, null);
        return lists.answer(
                PRACTICES, cursor, limit, (after, most) -> findBestPractices.list(question, asked, after, most));
    }

    @GET
    @Path("/{practiceId}")
    @Operation(operationId = "findBestPractice", summary = "One best practice, shared or withdrawn")
    @APIResponse(
            responseCode = "200",
            description = "The best practice",
            content = @Content(schema = @Schema(implementation = BestPracticeResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such best practice")
    public Response one(@PathParam("practiceId") UUID practiceId) {
        return told(findBestPractices.get(practiceId)).build();
    }

    @POST
    @Path("/{practiceId}/withdrawal")
    @Operation(operationId = "withdrawBestPractice", summary = "Take a best practice of the own city back")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn best practice",
            content = @Content(schema = @Schema(implementation = BestPracticeResponse.class)))
    public Response withdraw(
            @PathParam("practiceId") UUID practiceId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = "The ETag of the best practice as you have read it", required = true)
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid BestPracticeWithdrawalRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> withdrawBestPractice.withdraw(
                        practiceId, ExpectedVersion.of(ifMatch), request.reason(), request.dated(), actor),
                withdrawn -> Outcome.decided(withdrawn.id().toString()),
                id -> findBestPractices.get(UUID.fromString(id)),
                BestPracticeResource::told);
    }

    private static Response.ResponseBuilder told(BestPractice practice) {
        return Response.ok(BestPracticeResponse.of(practice), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(practice.version(), "json"));
    }

    /** How a page of best practices looks; only for the API description. */
    interface PageOfBestPractices {
        @Schema(description = "The best practices of this page")
        List<BestPracticeResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
