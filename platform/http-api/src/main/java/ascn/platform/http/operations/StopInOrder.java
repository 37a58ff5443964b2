package ascn.platform.http.operations;

import ascn.platform.http.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loses no request when the service is told to stop. For the first half of the delay it says that it is not ready and serves
 * on, so that a balancer can turn away. From then on it refuses: a request that came while parts of the service are already
 * closed would fail half-way. Quarkus waits for what runs and closes the rest.
 */
@ApplicationScoped
class StopInOrder {

    private static final Logger LOG = Logger.getLogger(StopInOrder.class);
    private static final int AFTER_THE_TRACE = 9_800;
    private static final int UNAVAILABLE = 503;
    private static final String SECONDS_UNTIL_RETRY = "5";
    private static final String OPERATIONS = "/q/";

    private final Duration delay;
    private final ObjectMapper mapper;
    private volatile boolean stopping;
    private volatile long refusingFrom;

    StopInOrder(@ConfigProperty(name = "quarkus.shutdown.delay") Duration delay, ObjectMapper mapper) {
        this.delay = delay;
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_TRACE);
    }

    void beginToStop(@Observes ShutdownDelayInitiatedEvent stop) {
        refusingFrom = System.nanoTime() + delay.dividedBy(2).toNanos();
        stopping = true;
        LOG.info("Stopping: not ready from now on, serving what still comes for a moment");
    }

    private void check(RoutingContext routing) {
        if (!isRefusing() || routing.request().path().startsWith(OPERATIONS)) {
            routing.next();
            return;
        }
        routing.response()
                .setStatusCode(UNAVAILABLE)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader("Retry-After", SECONDS_UNTIL_RETRY)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem(routing));
    }

    private boolean isRefusing() {
        return stopping && System.nanoTime() - refusingFrom >= 0;
    }

    private String problem(RoutingContext routing) {
        var detail =
                "The service is being stopped and has done nothing: repeat the call, with the same Idempotency-Key";
        try {
            return mapper.writeValueAsString(
                    Problem.of("service-stopping", UNAVAILABLE, detail).at(routing.normalizedPath()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can be written", e);
        }
    }
}
