package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.CloseOutcome;
import ascn.cityregistry.meeting.application.FindMeetings;
import ascn.cityregistry.meeting.application.InviteProvider;
import ascn.cityregistry.meeting.application.MeetingView;
import ascn.cityregistry.meeting.application.NameDelegation;
import ascn.cityregistry.meeting.application.RecordAttendance;
import ascn.cityregistry.meeting.application.RecordOutcome;
import ascn.cityregistry.meeting.application.RecordProviderMeeting;
import ascn.cityregistry.meeting.application.SetAgenda;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.http.time.AskedFor;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What belongs to an annual meeting: delegations, attendance, agenda, providers, outcomes. Each answer is the meeting. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Annual meetings of the network: who meets, on what, and what comes of it")
class MeetingPartsResource {

    private final NameDelegation nameDelegation;
    private final RecordAttendance recordAttendance;
    private final SetAgenda setAgenda;
    private final InviteProvider inviteProvider;
    private final RecordProviderMeeting recordProviderMeeting;
    private final RecordOutcome recordOutcome;
    private final CloseOutcome closeOutcome;
    private final FindMeetings findMeetings;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    MeetingPartsResource(
            NameDelegation nameDelegation,
            RecordAttendance recordAttendance,
            SetAgenda setAgenda,
            InviteProvider inviteProvider,
            RecordProviderMeeting recordProviderMeeting,
            RecordOutcome recordOutcome,
            CloseOutcome closeOutcome,
            FindMeetings findMeetings,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.nameDelegation = nameDelegation;
        this.recordAttendance = recordAttendance;
        this.setAgenda = setAgenda;
        this.inviteProvider = inviteProvider;
        this.recordProviderMeeting = recordProviderMeeting;
        this.recordOutcome = recordOutcome;
        this.closeOutcome = closeOutcome;
        this.findMeetings = findMeetings;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Path("/{meetingId}/delegations")
    @Operation(
            operationId = "nameDelegation",
            summary =
                    "Name the delegation of a member state, as its National Representative; or record one of the past")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with the delegation",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response delegation(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = MeetingResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid DelegationRequest request) {
        var actor = currentActor.get();
        return once(key, request, meetingId, () -> nameDelegation.name(meetingId, request.toNamed(), actor));
    }

    @PUT
    @Path("/{meetingId}/delegations/{memberState}")
    @Operation(
            operationId = "correctDelegation",
            summary = "Replace a delegation that was wrongly named; the former stays answerable")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with the delegation",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response delegationCorrected(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = "ISO 3166-1 alpha-2 code of the member state") @PathParam("memberState")
                    String memberState,
            @Parameter(description = MeetingResource.IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid DelegationCorrectionRequest request) {
        return MeetingResource.told(nameDelegation.correct(
                        meetingId,
                        ExpectedVersion.of(ifMatch),
                        request.toNamed(memberState),
                        request.reason(),
                        currentActor.get()))
                .build();
    }

    @POST
    @Path("/{meetingId}/attendance")
    @Operation(operationId = "recordAttendance", summary = "Record whose officers attended and whose did not")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with the attendance",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response attendance(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = MeetingResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid AttendanceRequest request) {
        var actor = currentActor.get();
        return once(
                key,
                request,
                meetingId,
                () -> recordAttendance.record(meetingId, request.toAttendance(), request.source(), actor));
    }

    @PUT
    @Path("/{meetingId}/agenda")
    @Operation(
            operationId = "setAgenda",
            summary = "Set the agenda, whole; open outcomes of earlier meetings come before it by themselves")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with the agenda",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response agenda(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = MeetingResource.IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid AgendaRequest request) {
        return MeetingResource.told(setAgenda.set(
                        meetingId,
                        ExpectedVersion.of(ifMatch),
                        request.toAgenda(),
                        request.source(),
                        currentActor.get()))
                .build();
    }

    @POST
    @Path("/{meetingId}/providers")
    @Operation(operationId = "inviteProvider", summary = "Record that a solution provider is invited to the session")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with the provider",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response provider(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = MeetingResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProviderRequest request) {
        var actor = currentActor.get();
        return once(
                key,
                request,
                meetingId,
                () -> inviteProvider.invite(meetingId, request.organisation(), request.source(), actor));
    }

    @POST
    @Path("/{meetingId}/provider-meetings")
    @Operation(
            operationId = "recordProviderMeeting",
            summary = "Record that a city met a solution provider, to be taken up as a private-sector link")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with it",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response providerMeeting(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = MeetingResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ProviderMeetingRequest request) {
        var actor = currentActor.get();
        return once(key, request, meetingId, () -> recordProviderMeeting.record(meetingId, request.toMeeting(), actor));
    }

    @POST
    @Path("/{meetingId}/outcomes")
    @Operation(operationId = "recordOutcome", summary = "Record what came of the meeting")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with the outcome",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response outcome(
            @PathParam("meetingId") UUID meetingId,
            @Parameter(description = MeetingResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid OutcomeRequest request) {
        var actor = currentActor.get();
        return once(key, request, meetingId, () -> recordOutcome.record(meetingId, request.toAgreed(), actor));
    }

    @POST
    @Path("/{meetingId}/outcomes/{outcomeId}/closure")
    @Operation(operationId = "closeOutcome", summary = "Record the act by which an outcome is done")
    @APIResponse(
            responseCode = "200",
            description = "The meeting with the closed outcome",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response closure(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("outcomeId") UUID outcomeId,
            @Parameter(description = MeetingResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid ClosureRequest request) {
        var actor = currentActor.get();
        return once(
                key, request, meetingId, () -> closeOutcome.close(meetingId, outcomeId, request.toClosing(), actor));
    }

    private Response once(@Nullable String key, Object request, UUID meetingId, Supplier<MeetingView> work) {
        return idempotentCalls.once(
                key,
                request,
                work,
                changed -> Outcome.decided(meetingId.toString()),
                id -> findMeetings.get(UUID.fromString(id), AskedFor.NOW),
                MeetingResource::told);
    }
}
