package ascn.actionplan.progress.api;

import static ascn.actionplan.progress.api.ProgressAnswers.CITY;
import static ascn.actionplan.progress.api.ProgressAnswers.IDEMPOTENCY_KEY;
import static ascn.actionplan.progress.api.ProgressAnswers.IF_MATCH;
import static ascn.actionplan.progress.api.ProgressAnswers.YEAR;

import ascn.actionplan.progress.application.FindProgress;
import ascn.actionplan.progress.application.PassProgress;
import ascn.actionplan.progress.application.ProgressView;
import ascn.actionplan.progress.application.ReceiveProgress;
import ascn.actionplan.progress.application.SendProgress;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The way of a yearly entry: from the officer by the National Representative to the Secretariat. */
@Path("/api/v1/progress-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = ProgressAnswers.TAG)
class ProgressStepResource {

    private final SendProgress sendProgress;
    private final PassProgress passProgress;
    private final ReceiveProgress receiveProgress;
    private final FindProgress findProgress;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    ProgressStepResource(
            SendProgress sendProgress,
            PassProgress passProgress,
            ReceiveProgress receiveProgress,
            FindProgress findProgress,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.sendProgress = sendProgress;
        this.passProgress = passProgress;
        this.receiveProgress = receiveProgress;
        this.findProgress = findProgress;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Path("/{city}/{year}/submission")
    @Operation(operationId = "submitProgressEntry", summary = "Send the yearly entry, as the officer of the city")
    @APIResponse(
            responseCode = "200",
            description = "The entry; from 2019-08-23 on it is with the National Representative",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response submit(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProgressStepRequest request) {
        var id = new ProgressEntryId(city, year);
        var expected = ExpectedVersion.of(ifMatch);
        var actor = currentActor.get();
        return decided(key, request, id, actor, () -> sendProgress.send(id, expected, request.toDated(), actor));
    }

    @POST
    @Path("/{city}/{year}/recall")
    @Operation(operationId = "recallProgressEntry", summary = "Take the yearly entry back while nobody has acted on it")
    @APIResponse(
            responseCode = "200",
            description = "The entry, with the officer again",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response recall(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProgressStepRequest request) {
        var id = new ProgressEntryId(city, year);
        var expected = ExpectedVersion.of(ifMatch);
        var actor = currentActor.get();
        return decided(key, request, id, actor, () -> sendProgress.recall(id, expected, request.toDated(), actor));
    }

    @POST
    @Path("/{city}/{year}/forwarding")
    @Operation(
            operationId = "forwardProgressEntry",
            summary = "Pass the yearly entry on to the Secretariat, unchanged, as the National Representative")
    @APIResponse(
            responseCode = "200",
            description = "The entry, with the Secretariat now",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response forward(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProgressStepRequest request) {
        var id = new ProgressEntryId(city, year);
        var expected = ExpectedVersion.of(ifMatch);
        var actor = currentActor.get();
        return decided(key, request, id, actor, () -> passProgress.forward(id, expected, request.toDated(), actor));
    }

    @POST
    @Path("/{city}/{year}/return")
    @Operation(
            operationId = "returnProgressEntry",
            summary = "Give the yearly entry back with a comment, as the National Representative")
    @APIResponse(
            responseCode = "200",
            description = "The entry, with the officer again",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response giveBack(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProgressReturnRequest request) {
        var id = new ProgressEntryId(city, year);
        var expected = ExpectedVersion.of(ifMatch);
        var actor = currentActor.get();
        return decided(
                key,
                request,
                id,
                actor,
                () -> passProgress.giveBack(id, expected, request.comment(), request.toDated(), actor));
    }

    @POST
    @Path("/{city}/{year}/reception")
    @Operation(
            operationId = "receiveProgressEntry",
            summary = "Receive the yearly entry: its figures become those of the projects")
    @APIResponse(
            responseCode = "200",
            description = "The received entry",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response receive(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid ProgressStepRequest request) {
        var id = new ProgressEntryId(city, year);
        var expected = ExpectedVersion.of(ifMatch);
        var actor = currentActor.get();
        return decided(key, request, id, actor, () -> receiveProgress.receive(id, expected, request.toDated(), actor));
    }

    @POST
    @Path("/{city}/{year}/figure-return")
    @Operation(
            operationId = "returnProgressFigure",
            summary = "Give a single figure back with a reason, as the Secretariat")
    @APIResponse(
            responseCode = "200",
            description = "The entry, with the officer for this figure",
            content = @Content(schema = @Schema(implementation = ProgressEntryResponse.class)))
    public Response giveFigureBack(
            @Parameter(description = CITY) @PathParam("city") String city,
            @Parameter(description = YEAR) @PathParam("year") int year,
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "is missing") @Valid FigureReturnRequest request) {
        var id = new ProgressEntryId(city, year);
        var expected = ExpectedVersion.of(ifMatch);
        var actor = currentActor.get();
        return decided(
                key,
                request,
                id,
                actor,
                () -> receiveProgress.giveBack(
                        id, expected, request.figure(), request.reason(), request.toDated(), actor));
    }

    private Response decided(
            @Nullable String key, Object request, ProgressEntryId id, Actor actor, Supplier<ProgressView> work) {
        return idempotentCalls.once(
                key,
                request,
                work,
                decided -> Outcome.decided(id.toString()),
                kept -> findProgress.get(ProgressEntryId.parse(kept), actor),
                ProgressAnswers::told);
    }
}
