package ascn.actionplan.deadline.api;

import ascn.actionplan.deadline.application.FindReportingDeadlines;
import ascn.actionplan.deadline.application.RecordReportingDeadline;
import ascn.actionplan.deadline.domain.ReportingDeadline;
import ascn.platform.http.conditional.ExpectedVersion;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** By when the entries of a year are asked for. */
@Path("/api/v1/reporting-deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reporting deadlines",
        description = "By when the yearly entries are asked for; nothing is refused because of it")
class ReportingDeadlineResource {

    private static final String YEAR = "The year that is reported on";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<ReportingDeadline, ReportingDeadlineResponse> DEADLINES = new ListOf<>(
            ReportingDeadlineResponse.class,
            ReportingDeadlineResponse::of,
            deadline -> List.of(String.valueOf(deadline.year())));

    private final RecordReportingDeadline recordReportingDeadline;
    private final FindReportingDeadlines findReportingDeadlines;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Lists lists;
    private final Acts acts;

    ReportingDeadlineResource(
            RecordReportingDeadline recordReportingDeadline,
            FindReportingDeadlines findReportingDeadlines,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Lists lists,
            Acts acts) {
        this.recordReportingDeadline = recordReportingDeadline;
        this.findReportingDeadlines = findReportingDeadlines;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.lists = lists;
        this.acts = acts;
    }

    @POST
    @Operation(operationId = "recordReportingDeadline", summary = "Record by when the entries of a year are asked for")
    @APIResponse(
            responseCode = "201",
            description = "The deadline",
            content = @Content(schema = @Schema(implementation = ReportingDeadlineResponse.class)))
    public Response record(
            @Parameter(description = "A new UUID for a new call, the same one to repeat it", required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ReportingDeadlineRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordReportingDeadline.record(request.year(), request.toEntry(), actor),
                recorded -> Outcome.created(String.valueOf(recorded.year()), uri),
                year -> findReportingDeadlines.get(Integer.parseInt(year), AskedFor.NOW),
                ReportingDeadlineResource::told);
    }

    @PUT
    @Path("/{year}")
    @Operation(operationId = "correctReportingDeadline", summary = "Record a deadline as it is known better")
    @APIResponse(
            responseCode = "200",
            description = "The deadline as it is known now",
            content = @Content(schema = @Schema(implementation = ReportingDeadlineResponse.class)))
    public Response correct(
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = "The ETag of the deadline as you have read it", required = true)
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid ReportingDeadlineCorrectionRequest request) {
        var expected = ExpectedVersion.of(ifMatch);
        return told(recordReportingDeadline.correct(year, expected, request.toEntry(), currentActor.get()))
                .build();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findReportingDeadlines", summary = "By when entries are asked for, by year")
    @APIResponse(
            responseCode = "200",
            description = "A page of deadlines, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfReportingDeadlines.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var known = acts.askedFor(null, knownAt).knownAt();
        return lists.answer(DEADLINES, cursor, limit, (after, most) -> findReportingDeadlines.list(known, after, most));
    }

    @GET
    @Path("/{year}")
    @Operation(operationId = "findReportingDeadline", summary = "By when the entries of a year are asked for")
    @APIResponse(
            responseCode = "200",
            description = "The deadline",
            content = @Content(schema = @Schema(implementation = ReportingDeadlineResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No deadline of that year is on record, or was then")
    public Response one(
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findReportingDeadlines.get(
                        year, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    private static Response.ResponseBuilder told(ReportingDeadline deadline) {
        return Response.ok(ReportingDeadlineResponse.of(deadline), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(deadline.version(), "json"));
    }

    /** How a page of deadlines looks; only for the API description. */
    interface PageOfReportingDeadlines {
        @Schema(description = "The deadlines of this page")
        List<ReportingDeadlineResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
