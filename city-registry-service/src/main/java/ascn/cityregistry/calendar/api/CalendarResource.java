package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.application.FindCalendar;
import ascn.cityregistry.calendar.application.MoveCalendarDate;
import ascn.cityregistry.calendar.application.RecordCalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.rendering.CalendarFile;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
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

/** The dates of reporting years, and the deadlines that are computed back from them. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar", description = "The dates of a reporting year, and the deadlines computed back from them")
class CalendarResource {

    private static final String ICALENDAR = "text/calendar";
    private static final MediaType ICALENDAR_IN_FULL = MediaType.valueOf(ICALENDAR + ";charset=UTF-8");
    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    private static final String IF_MATCH = "The ETag of the date as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<CalendarDate, CalendarDateResponse> DATES = new ListOf<>(
            CalendarDateResponse.class,
            CalendarDateResponse::of,
            date -> List.of(date.occurredBy().toString(), date.id().toString()));

    private final RecordCalendarDate recordCalendarDate;
    private final MoveCalendarDate moveCalendarDate;
    private final FindCalendar findCalendar;
    private final CalendarFile calendarFile;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    CalendarResource(
            RecordCalendarDate recordCalendarDate,
            MoveCalendarDate moveCalendarDate,
            FindCalendar findCalendar,
            CalendarFile calendarFile,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordCalendarDate = recordCalendarDate;
        this.moveCalendarDate = moveCalendarDate;
        this.findCalendar = findCalendar;
        this.calendarFile = calendarFile;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ICALENDAR})
    @Operation(
            operationId = "findCalendar",
            summary = "A reporting year: its dates and the deadlines that follow from them, also as iCalendar")
    @APIResponse(
            responseCode = "200",
            description = "The year; as iCalendar without what is not known to the day",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CalendarResponse.class)),
                @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response year(
            @Parameter(description = "The reporting year", required = true)
                    @QueryParam("year")
                    @NotNull(message = "is missing")
                    @Min(value = 1967, message = "must be 1967 or later")
                    @Max(value = 9998, message = "must be 9998 or earlier")
                    Integer year,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request request) {
        var reportingYear = findCalendar.year(year, acts.askedFor(null, knownAt).knownAt());
        var accepted =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(ICALENDAR))
                        .build());
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        if (accepted.getMediaType().equals(MediaType.APPLICATION_JSON_TYPE)) {
            return Response.ok(CalendarResponse.of(reportingYear), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        var file = calendarFile.of(reportingYear);
        return Response.ok(file, ICALENDAR_IN_FULL)
                .tag(new EntityTag(UUID.nameUUIDFromBytes(file).toString()))
                .build();
    }

    @POST
    @Path("/dates")
    @Operation(
            operationId = "recordCalendarDate",
            summary = "Record when the meeting, the JCM or the Summit of a reporting year takes place, or is to")
    @APIResponse(
            responseCode = "201",
            description = "The date",
            content = @Content(schema = @Schema(implementation = CalendarDateResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid CalendarDateRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordCalendarDate.record(request.kind(), request.year(), request.toEntry(), actor),
                recorded -> Outcome.created(recorded.id().toString(), uri),
                id -> findCalendar.get(UUID.fromString(id), AskedFor.NOW),
                CalendarResource::told);
    }

    @GET
    @Path("/dates")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findCalendarDates", summary = "The dates of reporting years, by their days")
    @APIResponse(
            responseCode = "200",
            description = "A page of dates, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfCalendarDates.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only those of this reporting year") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Only those of this kind") @QueryParam("kind") @Nullable CalendarDateKind kind,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(null, knownAt);
        return lists.answer(
                DATES, cursor, limit, (after, most) -> findCalendar.list(year, kind, asked.knownAt(), after, most));
    }

    @GET
    @Path("/dates/{calendarDateId}")
    @Operation(operationId = "findCalendarDate", summary = "One date of a reporting year")
    @APIResponse(
            responseCode = "200",
            description = "The date",
            content = @Content(schema = @Schema(implementation = CalendarDateResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such date, or there was none then")
    public Response one(
            @PathParam("calendarDateId") UUID calendarDateId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findCalendar.get(
                        calendarDateId, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    @PUT
    @Path("/dates/{calendarDateId}")
    @Operation(
            operationId = "moveCalendarDate",
            summary = "Move a date; the answer says which deadlines moved with it, from when to when")
    @APIResponse(
            responseCode = "200",
            description = "The date as it is now, and what moved with it",
            content = @Content(schema = @Schema(implementation = CalendarDateMoveResponse.class)))
    public Response move(
            @PathParam("calendarDateId") UUID calendarDateId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid CalendarDateMoveRequest request) {
        var moved = moveCalendarDate.move(
                calendarDateId, ExpectedVersion.of(ifMatch), request.toEntry(), request.reason(), currentActor.get());
        return VersionTag.answer(VersionTag.of(moved.date().version(), "json"), CalendarDateMoveResponse.of(moved));
    }

    private static Response.ResponseBuilder told(CalendarDate date) {
        return Response.ok(CalendarDateResponse.of(date), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(date.version(), "json"));
    }

    /** How a page of dates looks; only for the API description. */
    interface PageOfCalendarDates {
        @Schema(description = "The entries of this page")
        List<CalendarDateResponse> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
