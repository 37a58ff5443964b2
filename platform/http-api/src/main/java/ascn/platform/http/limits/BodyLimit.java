package ascn.platform.http.limits;

import ascn.platform.http.problem.Problem;
import ascn.platform.http.problem.RoutedProblems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells a caller that a body is too large before it is read. One that comes without its length is refused while it is
 * read, by {@link LargestBody}.
 */
@ApplicationScoped
class BodyLimit {

    /** After the door of platform/identity (90): a stranger is told that he is one, whatever he sends. */
    private static final int AFTER_PERMISSION = 50;

    private final LargestBody largest;
    private final RoutedProblems problems;

    BodyLimit(LargestBody largest, RoutedProblems problems) {
        this.largest = largest;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_PERMISSION);
    }

    private void check(RoutingContext routing) {
        int most = largest.mostOf(routing.request().getHeader(HttpHeaders.CONTENT_TYPE));
        if (lengthOf(routing) > most) {
            routing.response().putHeader(HttpHeaders.CONNECTION, "close");
            problems.end(routing, Problem.of("content-too-large", 413, LargestBody.refusal(most)));
        } else {
            routing.next();
        }
    }

    private static long lengthOf(RoutingContext routing) {
        var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
