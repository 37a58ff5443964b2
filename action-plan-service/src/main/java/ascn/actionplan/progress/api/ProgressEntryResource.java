package ascn.actionplan.progress.api;

import static ascn.actionplan.progress.api.ProgressAnswers.CITY;
import static ascn.actionplan.progress.api.ProgressAnswers.IDEMPOTENCY_KEY;
import static ascn.actionplan.progress.api.ProgressAnswers.IF_MATCH;
import static ascn.actionplan.progress.api.ProgressAnswers.YEAR;

import ascn.actionplan.progress.application.FindProgress;
import ascn.actionplan.progress.application.WriteProgress;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.domain.ProgressSummary;
import ascn.platform.http.conditional.ExpectedVersion;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What cities report each year: written by their officers, and read by those whom it concerns. */
@Path("/api/v1/progress-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = ProgressAnswers.TAG, description = "What each city reports of each year, and the way of its report")
class ProgressEntryResource {

    private static final ListOf<ProgressSummary, ProgressEntryItem> ENTRIES = new ListOf<>(
            ProgressEntryItem.class,
            ProgressEntryItem::of,
            entry -> List.of(entry.city(), String.valueOf(entry.year())));

    private final WriteProgress writeProgress;
    private final FindProgress findProgress;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;

    ProgressEntryResource(
            WriteProgress writeProgress,
            FindProgress findProgress,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists) {
        this.writeProgress = writeProgress;
        this.findProgress = findProgress;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
    }

    @POST
    @Operation(
            operationId = "openProgressEntry",
            summary = "Open the entry of a year as a draft, as the city's officer")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with what it lacks",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response open(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProgressEntryRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> writeProgress.open(request.toDraft(), actor),
                opened -> Outcome.created(opened.entry().id().toString(), uri),
                kept -> findProgress.get(ProgressEntryId.parse(kept), actor),
                ProgressAnswers::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findProgressEntries", summary = "The yearly entries that you may read, by city and year")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries, and the header Link leads to the next one; or all of them as a table."
                    + " A year that has none here has no entry on record",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfProgressEntries.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this city") @QueryParam("city") @Nullable String city,
            @Parameter(description = "Only those of the cities of this member state")
                    @QueryParam("memberState")
                    @Nullable
                    String memberState,
            @Parameter(description = "Only those of this year") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Only those that are there now") @QueryParam("state") @Nullable
                    ProgressState state,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        return lists.answer(
                ENTRIES,
                cursor,
                limit,
                (after, most) -> findProgress.list(city, memberState, year, state, after, most));
    }

    @GET
    @Path("/{city}/{year}")
    @Operation(operationId = "findProgressEntry", summary = "What a city reports of a year")
    @APIResponse(
            responseCode = "200",
            description = "The entry; while the officer writes it, with what it lacks",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No entry on record that you may read")
    public Response one(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year) {
        return ProgressAnswers.told(findProgress.get(new ProgressEntryId(city, year), currentActor.get()))
                .build();
    }

    @PUT
    @Path("/{city}/{year}")
    @Operation(operationId = "reviseProgressEntry", summary = "Write the yearly entry anew, as the officer of the city")
    @APIResponse(
            responseCode = "200",
            description = "The entry, with what it lacks",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response revise(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProgressContentRequest request) {
        var id = new ProgressEntryId(city, year);
        var expected = ExpectedVersion.of(ifMatch);
        return ProgressAnswers.told(writeProgress.revise(id, expected, request.toContent(), currentActor.get()))
                .build();
    }

    /** How a page of entries looks; only for the API description. */
    interface PageOfProgressEntries {
        @Schema(description = "The entries of this page")
        List<ProgressEntryItem> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
