package ascn.platform.http.conditional;

import ascn.platform.http.problem.ProblemException;
import ascn.platform.http.problem.Problems;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Of two writers who have read the same version one wins. The other is told the same, whether it came later or at the
 * same moment, when only the column of the version could tell.
 */
class StaleVersion {

    static ProblemException refusal() {
        return ProblemException.of(
                "stale-version", 412, "It was changed after you read it: read it again and decide anew");
    }

    @ServerExceptionMapper
    public Response overtaken(OptimisticLockException overtaken, UriInfo uri) {
        return Problems.answer(refusal(), uri);
    }
}
