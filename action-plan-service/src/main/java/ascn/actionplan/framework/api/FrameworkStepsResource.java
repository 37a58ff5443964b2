package ascn.actionplan.framework.api;

import ascn.actionplan.framework.application.CirculateFramework;
import ascn.actionplan.framework.application.DiscussFramework;
import ascn.actionplan.framework.application.EndorseFramework;
import ascn.actionplan.framework.application.FindFrameworks;
import ascn.actionplan.framework.application.FrameworkView;
import ascn.actionplan.framework.application.PutUpFramework;
import ascn.actionplan.framework.application.ReviseFramework;
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
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of an edition, from its circulation to the endorsement of the member states. Each answer is the edition. */
@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks", description = "Editions of the ASEAN Smart Cities Framework, on their way to consensus")
class FrameworkStepsResource {

    private final CirculateFramework circulateFramework;
    private final ReviseFramework reviseFramework;
    private final DiscussFramework discussFramework;
    private final PutUpFramework putUpFramework;
    private final EndorseFramework endorseFramework;
    private final FindFrameworks findFrameworks;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    FrameworkStepsResource(
            CirculateFramework circulateFramework,
            ReviseFramework reviseFramework,
            DiscussFramework discussFramework,
            PutUpFramework putUpFramework,
            EndorseFramework endorseFramework,
            FindFrameworks findFrameworks,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.circulateFramework = circulateFramework;
        this.reviseFramework = reviseFramework;
        this.discussFramework = discussFramework;
        this.putUpFramework = putUpFramework;
        this.endorseFramework = endorseFramework;
        this.findFrameworks = findFrameworks;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Path("/{edition}/circulation")
    @Operation(
            operationId = "circulateFramework",
            summary = "Circulate the draft to the member states and their cities, as the Chair")
    @APIResponse(
            responseCode = "200",
            description = "The circulated edition",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response circulate(
            @PathParam("edition") String edition,
            @Parameter(description = FrameworkResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @Parameter(description = FrameworkResource.IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid FrameworkActRequest request) {
        var actor = currentActor.get();
        return once(
                key,
                request,
                edition,
                actor,
                () -> circulateFramework.circulate(edition, ExpectedVersion.of(ifMatch), request.toDated(), actor));
    }

    @POST
    @Path("/{edition}/revision")
    @Operation(
            operationId = "reviseFramework",
            summary = "Put a revised draft in place of the text, as the Chair, once each comment has its disposition")
    @APIResponse(
            responseCode = "200",
            description = "The revised edition, with the digest of its new text",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response revise(
            @PathParam("edition") String edition,
            @Parameter(description = FrameworkResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @Parameter(description = FrameworkResource.IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid RevisionRequest request) {
        var actor = currentActor.get();
        return once(
                key,
                request,
                edition,
                actor,
                () -> reviseFramework.revise(
                        edition,
                        ExpectedVersion.of(ifMatch),
                        request.sections().toContent(),
                        request.toDated(),
                        actor));
    }

    @POST
    @Path("/{edition}/discussion")
    @Operation(
            operationId = "discussFramework",
            summary = "Record that a workshop discussed the revised draft, as the Chair")
    @APIResponse(
            responseCode = "200",
            description = "The discussed edition",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response discuss(
            @PathParam("edition") String edition,
            @Parameter(description = FrameworkResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @Parameter(description = FrameworkResource.IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid DiscussionRequest request) {
        var actor = currentActor.get();
        return once(
                key,
                request,
                edition,
                actor,
                () -> discussFramework.discuss(
                        edition, ExpectedVersion.of(ifMatch), request.reference(), request.toDated(), actor));
    }

    @POST
    @Path("/{edition}/endorsement-call")
    @Operation(
            operationId = "putUpFramework",
            summary = "Put the edition up for endorsement by the member states, as the Chair")
    @APIResponse(
            responseCode = "200",
            description = "The edition, and which member states have not endorsed it",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response putUp(
            @PathParam("edition") String edition,
            @Parameter(description = FrameworkResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @Parameter(description = FrameworkResource.IF_MATCH, required = true) @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "is missing") @Valid FrameworkActRequest request) {
        var actor = currentActor.get();
        return once(
                key,
                request,
                edition,
                actor,
                () -> putUpFramework.putUp(edition, ExpectedVersion.of(ifMatch), request.toDated(), actor));
    }

    @POST
    @Path("/{edition}/endorsements")
    @Operation(
            operationId = "endorseFramework",
            summary = "Endorse the edition for a member state, as its National Representative")
    @APIResponse(
            responseCode = "200",
            description = "The edition with the endorsement; endorsed where it was the last one missing",
            content = @Content(schema = @Schema(implementation = FrameworkResponse.class)))
    public Response endorse(
            @PathParam("edition") String edition,
            @Parameter(description = FrameworkResource.IDEMPOTENCY_KEY, required = true)
                    @HeaderParam(IdempotentCalls.HEADER)
                    @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid EndorsementRequest request) {
        var actor = currentActor.get();
        return once(
                key,
                request,
                edition,
                actor,
                () -> endorseFramework.endorse(
                        edition, request.memberState(), request.digest(), request.toDated(), actor));
    }

    /** Each answer is the edition. */
    private Response once(
            @Nullable String key, Object request, String edition, Actor actor, Supplier<FrameworkView> work) {
        return idempotentCalls.once(
                key,
                request,
                work,
                written -> Outcome.decided(edition),
                id -> findFrameworks.get(id, null, Optional.of(actor)),
                FrameworkResource::told);
    }
}
