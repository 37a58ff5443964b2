package ascn.cityregistry;

import ascn.platform.http.idempotency.IdempotentCalls;
import ascn.platform.http.problem.ProblemException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** An operation of the tests alone: anyone may knock, and nobody is at home. */
@Path("/api/v1/test-open-doors")
public class OpenDoor {

    private final IdempotentCalls idempotentCalls;

    OpenDoor(IdempotentCalls idempotentCalls) {
        this.idempotentCalls = idempotentCalls;
    }

    @POST
    @Operation(operationId = "testOpenDoor", hidden = true)
    public Response knock(@HeaderParam(IdempotentCalls.HEADER) @Nullable String key) {
        return idempotentCalls.once(
                key,
                "knock",
                () -> {
                    throw ProblemException.of("nobody-at-home", 409, "The key was taken, and nobody is at home");
                },
                made -> {
                    throw new IllegalStateException("Nothing is made");
                },
                id -> id,
                Response::ok);
    }
}
