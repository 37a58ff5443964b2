package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.ConcludeMeeting;
import ascn.cityregistry.meeting.application.CorrectMeeting;
import ascn.cityregistry.meeting.application.FindMeetings;
import ascn.cityregistry.meeting.application.MeetingView;
import ascn.cityregistry.meeting.application.RecordMeeting;
import ascn.cityregistry.meeting.domain.Meeting;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

/** Annual meetings: put on record, corrected, concluded, and asked for. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Annual meetings of the network: who meets, on what, and what comes of it")
class MeetingResource {

    static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";
    static final String IF_MATCH = "The ETag of the meeting as you have read it";
    private static final String KNOWN_AT = "As the system knew it at that moment; as it is known now without it";

    private static final ListOf<Meeting, MeetingItem> MEETINGS =
            new ListOf<>(MeetingItem.class, MeetingItem::of, meeting -> List.of(String.valueOf(meeting.year())));

    private final RecordMeeting recordMeeting;
    private final CorrectMeeting correctMeeting;
    private final ConcludeMeeting concludeMeeting;
    private final FindMeetings findMeetings;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;
    private final Acts acts;
    private final Lists lists;

    MeetingResource(
            RecordMeeting recordMeeting,
            CorrectMeeting correctMeeting,
            ConcludeMeeting concludeMeeting,
            FindMeetings findMeetings,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls,
            Acts acts,
            Lists lists) {
        this.recordMeeting = recordMeeting;
        this.correctMeeting = correctMeeting;
        this.concludeMeeting = concludeMeeting;
        this.findMeetings = findMeetings;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @Operation(operationId = "recordMeeting", summary = "Record an annual meeting that took place or is planned")
    @APIResponse(
            responseCode = "201",
            description = "The meeting",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response record(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid MeetingRequest request,
            UriInfo uri) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> recordMeeting.record(request.toEntry(), actor),
                recorded -> Outcome.created(recorded.meeting().id().toString(), uri),
                id -> findMeetings.get(UUID.fromString(id), AskedFor.NOW),
                MeetingResource::told);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findMeetings", summary = "The annual meetings, by year")
    @APIResponse(
            responseCode = "200",
            description = "A page of meetings, and the header Link leads to the next one; or all of them as a table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PageOfMeetings.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response all(
            @Parameter(description = "Only that of this calendar year") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Only those that had taken place on this day; plans are not among them")
                    @QueryParam("asOf")
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "From the link of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.USUAL) PageLimit limit) {
        var asked = acts.askedFor(asOf, knownAt);
        var form = new ListOf<Meeting, MeetingItem>(
                MeetingItem.class,
                meeting -> MeetingItem.of(meeting, asked.knownAt()),
                meeting -> List.of(String.valueOf(meeting.year())));
        return lists.answer(
                knownAt == null ? MEETINGS : form,
                cursor,
                limit,
                (after, most) -> findMeetings.list(year, asOf, asked.knownAt(), after, most));
    }

    @GET
    @Path("/years")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(operationId = "findMeetingYears", summary = "Which calendar years have a concluded annual meeting")
    @APIResponse(
            responseCode = "200",
            description = "Every year, those without a meeting too",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = MeetingYearResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    public Response years(
            @Parameter(description = "The first year; that of the first meeting without it")
                    @QueryParam("from")
                    @Min(value = 1967, message = "must be 1967 or later")
                    @Max(value = 9998, message = "must be 9998 or earlier")
                    @Nullable
                    Integer from,
            @Parameter(description = "The last year; this year without it")
                    @QueryParam("until")
                    @Min(value = 1967, message = "must be 1967 or later")
                    @Max(value = 9998, message = "must be 9998 or earlier")
                    @Nullable
                    Integer until) {
        var years = findMeetings.years(from, until).stream()
                .map(MeetingYearResponse::of)
                .toList();
        return lists.answer(MeetingYearResponse.class, years);
    }

    @GET
    @Path("/{meetingId}")
    @Operation(operationId = "findMeeting", summary = "One annual meeting, with all that belongs to it")
    @APIResponse(
            responseCode = "200",
            description = "The meeting; Chair, host, shepherd and open outcomes are derived for its day",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such meeting, or there was none then")
    public Response one(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt) {
        return told(findMeetings.get(meetingId, acts.askedFor(null, knownAt).knownAt()))
                .build();
    }

    @GET
    @Path("/{meetingId}/invitees")
    @Produces({MediaType.APPLICATION_JSON, Lists.CSV, Lists.NDJSON})
    @Operation(
            operationId = "findInvitees",
            summary = "Who is invited: all National Representatives and all Chief Smart City Officers of that day")
    @APIResponse(
            responseCode = "200",
            description = "The posts, vacant ones too, and no persons",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = InviteeResponse.class)),
                @Content(mediaType = Lists.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Lists.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such meeting")
    public Response invitees(@PathParam("meetingId") UUID meetingId) {
        var invitees = findMeetings.invitees(meetingId).stream()
                .map(InviteeResponse::of)
                .toList();
        return lists.answer(InviteeResponse.class, invitees);
    }

    @PUT
    @Path("/{meetingId}")
    @Operation(
            operationId = "correctMeeting",
            summary = "Move a meeting or write it down as it is known better; the answer says which deadlines moved")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it is known now, and what moved with it",
            content = @Content(schema = @Schema(implementation = MeetingMoveResponse.class)))
    public Response correct(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid MeetingCorrectionRequest request) {
        var moved = correctMeeting.correct(
                meetingId, ExpectedVersion.of(ifMatch), request.toEntry(), request.reason(), currentActor.get());
        return VersionTag.answer(
                VersionTag.of(moved.view().meeting().version(), "json"), MeetingMoveResponse.of(moved));
    }

    @POST
    @Path("/{meetingId}/conclusion")
    @Operation(operationId = "concludeMeeting", summary = "Conclude the meeting, as the Chair")
    @APIResponse(
            responseCode = "200",
            description = "The concluded meeting",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response conclude(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ConclusionRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> concludeMeeting.conclude(meetingId, ExpectedVersion.of(ifMatch), request.toDated(), actor),
                concluded -> Outcome.decided(meetingId.toString()),
                id -> findMeetings.get(UUID.fromString(id), AskedFor.NOW),
                MeetingResource::told);
    }

    /**
     * The meeting with its tag. What is derived changes without a write to the meeting, so it has a part in the tag; the
     * version in it is that of the meeting alone.
     */
    static Response.ResponseBuilder told(MeetingView view) {
        var derived =
                List.of(view.chair(), view.shepherd(), view.openOutcomes()).toString();
        var form = "json." + UUID.nameUUIDFromBytes(derived.getBytes(StandardCharsets.UTF_8));
        return Response.ok(MeetingResponse.of(view), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(view.meeting().version(), form));
    }

    /** How a page of meetings looks; only for the API description. */
    interface PageOfMeetings {
        @Schema(description = "The entries of this page")
        List<MeetingItem> getItems();

        @Schema(description = "Cursor of the next page, absent on the last", nullable = true)
        String getNext();
    }
}
