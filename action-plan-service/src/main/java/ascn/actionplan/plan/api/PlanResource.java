package ascn.actionplan.plan.api;

import ascn.actionplan.plan.application.FindPlans;
import ascn.actionplan.plan.application.OpenPlan;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.domain.PlanSummary;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.paging.ListOf;
import ascn.platform.http.paging.Lists;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
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
import java.time.Instant;
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

/** The action plans of cities, for those who may see them. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "The action plans of cities: drafts, versions, consultations, sharing")
class PlanResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String AS_OF = "With its version of this day, in Asia/Jakarta; of today without it";
    private static final ListOf<PlanSummary, PlanSummary> PLANS = new ListOf<>(
            PlanSummary.class, Function.identity(), plan -> List.of(plan.city(), String.valueOf(plan.generation())));

    private final OpenPlan openPlan;
    private final FindPlans findPlans;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    PlanResource(
            OpenPlan openPlan,
            FindPlans findPlans,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.openPlan = openPlan;
        this.findPlans = findPlans;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Operation(operationId = "openPlan", summary = "Begin the plan of a city, with an empty draft")
    @APIResponse(
            responseCode = "201",
            description = "The plan, of which nobody else is told yet",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response open(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid PlanRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> openPlan.open(request.toId(), request.toHorizon(), actor),
                opened -> Outcome.created(opened.id().toString(), uri),
                id -> findPlans.get(PlanId.parse(id), acts.askedFor(null, null)),
                plan -> told(plan, acts.askedFor(null, null)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findPlans", summary = "The plans that you may see, by city and generation")
    @APIResponse(
            responseCode = "200",
            description = "A page of plans, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PageOfPlans.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this city, by any of its slugs") @QueryParam("city") @Nullable
                    String city,
            @Parameter(description = "Only those of cities of this member state") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Only those of this generation") @QueryParam("generation") @Nullable
                    Integer generation,
            @Parameter(description = "Only those that other members see today, or only those that they do not")
                    @QueryParam("shared")
                    @Nullable
                    Boolean shared,
            @Parameter(description = "Only the cities' current plans, or only others") @QueryParam("current") @Nullable
                    Boolean current,
            @Parameter(description = "With their versions of this day, in Asia/Jakarta; of today without it")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var question = new FindPlans.Question(city, memberState, generation, shared, current);
        var asked = acts.askedFor(asOf, null);
        return lists.answer(
                PLANS,
                cursor,
                limit,
                (after, most) -> findPlans.list(question, asked, after.map(PlanResource::placeOf), most));
    }

    private static PlanId placeOf(List<String> keys) {
        return new PlanId(keys.get(0), Integer.parseInt(keys.get(1)));
    }

    @GET
    @Path("/{city}/{generation}")
    @Operation(operationId = "findPlan", summary = "One plan, with its version of a day")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such plan for you")
    public Response one(
            @PathParam("city") String city,
            @PathParam("generation") int generation,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = "As the system knew it at this moment; now without it")
                    @QueryParam("knownAt")
                    @Nullable
                    Instant knownAt) {
        var asked = acts.askedFor(asOf, knownAt);
        return told(findPlans.get(new PlanId(city, generation), asked), asked).build();
    }

    static Response.ResponseBuilder told(PlanOnDay plan, AskedFor asked) {
        // Whether it is current rests on the city's other plans too.
        var derived = List.of(String.valueOf(plan.current()));
        return Response.ok(PlanResponse.of(plan))
                .tag(VersionTag.of(plan.rowVersion(), asked.representation(), derived));
    }

    /** How a page of plans looks; only for the API description. */
    interface PageOfPlans {
        @Schema(description = "The plans of this page")
        List<PlanSummary> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
