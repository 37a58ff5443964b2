package ascn.platform.http.operations;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One line for each request that the service failed to serve (5xx), under the request's correlation id. It has method, path,
 * status and time; never a query, a header or a body, because these may hold tokens or personal data. What a caller did
 * wrong (4xx) is counted in the metrics and not logged.
 */
@ApplicationScoped
class FailedRequests {

    private static final Logger LOG = Logger.getLogger(FailedRequests.class);
    private static final int AFTER_THE_TRACE = 9_900;
    private static final int FIRST_FAILURE = 500;
    private static final int LONGEST_PATH = 200;
    private static final String OPERATIONS = "/q/";

    void register(@Observes Filters filters) {
        filters.register(FailedRequests::watch, AFTER_THE_TRACE);
    }

    private static void watch(RoutingContext routing) {
        long began = System.nanoTime();
        routing.addEndHandler(ended -> tell(routing, began));
        routing.next();
    }

    private static void tell(RoutingContext routing, long began) {
        int status = routing.response().getStatusCode();
        var path = routing.request().path();
        // A health check that says no is an answer, not a failure, and is asked every few seconds.
        if (status >= FIRST_FAILURE && path != null && !path.startsWith(OPERATIONS)) {
            LOG.warnf(
                    "%s %s answered %d after %d ms",
                    routing.request().method().name(),
                    path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path,
                    status,
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
    }
}
