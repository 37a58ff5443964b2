package ascn.platform.http.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** Answers what reaches no resource: an unknown path, and what the server itself refuses. */
@ApplicationScoped
class UnroutedProblems {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    /** After those who know what a failure means, before the server's own page about it. */
    private static final int LATE = Integer.MAX_VALUE - 1;

    private final RoutedProblems problems;

    UnroutedProblems(RoutedProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().last().handler(this::unknownPath);
        router.route().order(LATE).failureHandler(this::refusedByTheServer);
    }

    private void unknownPath(RoutingContext routing) {
        problems.end(routing, Problem.of("not-found", NOT_FOUND, "There is nothing at this path"));
    }

    /** A failure with a reason is for those who know what it means; without one the status says everything. */
    private void refusedByTheServer(RoutingContext routing) {
        int status = routing.statusCode();
        if (routing.failure() != null || status < BAD_REQUEST || status >= SERVER_ERROR) {
            routing.next();
            return;
        }
        var words = HttpResponseStatus.valueOf(status).reasonPhrase();
        problems.end(routing, Problem.of(words.replace(' ', '-').toLowerCase(Locale.ROOT), status, words));
    }
}
