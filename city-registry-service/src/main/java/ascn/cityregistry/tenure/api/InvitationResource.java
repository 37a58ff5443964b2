package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.application.AcceptInvitation;
import ascn.cityregistry.tenure.application.FindTenures;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.platform.http.conditional.VersionTag;
import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.idempotency.Outcome;
import ascn.platform.identity.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a person takes a post with the code of an invitation. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Posts", description = "Who holds which post, on which days")
class InvitationResource {

    private static final String IDEMPOTENCY_KEY = "A new UUID for a new call, the same one to repeat it";

    private final AcceptInvitation acceptInvitation;
    private final FindTenures findTenures;
    private final CurrentActor currentActor;
    private final IdempotentCalls idempotentCalls;

    InvitationResource(
            AcceptInvitation acceptInvitation,
            FindTenures findTenures,
            CurrentActor currentActor,
            IdempotentCalls idempotentCalls) {
        this.acceptInvitation = acceptInvitation;
        this.findTenures = findTenures;
        this.currentActor = currentActor;
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Path("/acceptance")
    @Operation(operationId = "acceptInvitation", summary = "Take a post with the code that the Secretariat gave you")
    @APIResponse(
            responseCode = "200",
            description = "The tenure that you hold",
            content = @Content(schema = @Schema(implementation = HeldTenureResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "This code invites nobody: unknown, void, used, or the tenure ended")
    public Response accept(
            @Parameter(description = IDEMPOTENCY_KEY, required = true) @HeaderParam(IdempotentCalls.HEADER) @Nullable
                    String key,
            @NotNull(message = "is missing") @Valid AcceptanceRequest request) {
        var actor = currentActor.get();
        return idempotentCalls.once(
                key,
                request,
                () -> acceptInvitation.accept(request.code(), actor),
                accepted -> Outcome.decided(accepted.id().toString()),
                id -> findTenures.current(UUID.fromString(id)),
                InvitationResource::told);
    }

    private static Response.ResponseBuilder told(Tenure tenure) {
        return Response.ok(HeldTenureResponse.of(tenure), MediaType.APPLICATION_JSON_TYPE)
                .tag(VersionTag.of(tenure.version(), "json.held"));
    }
}
