package ascn.cityregistry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation of the tests alone: the limit of its calls is in the test's configuration, and nobody else calls it. */
@Path("/api/v1/test-scarce-things")
public class ScarceThings {

    @GET
    @Operation(operationId = "findScarceThing", hidden = true)
    public String one() {
        return "{}";
    }
}
