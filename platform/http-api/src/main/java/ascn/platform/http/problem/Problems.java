package ascn.platform.http.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers problem documents. */
public final class Problems {

    private static final int SECONDS_UNTIL_RETRY = 5;

    private Problems() {}

    /** The problem as an answer to this request. */
    public static Response.ResponseBuilder answer(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.at(uri.getRequestUri().getRawPath()));
    }

    /** The refusal as an answer to this request. */
    public static Response answer(ProblemException refused, UriInfo uri) {
        return answer(refused.problem(), uri).build();
    }

    /** A dependency is away (503); the same request may succeed later. */
    public static Response unavailable(String slug, String detail, UriInfo uri) {
        return answer(Problem.of(slug, 503, detail), uri)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY)
                .build();
    }
}
