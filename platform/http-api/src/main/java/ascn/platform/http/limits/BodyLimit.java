package ascn.platform.http.limits;

import ascn.platform.http.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a caller that a body is too large before it is read. The server's own limit, which holds for bodies of unknown
 * length too, would close the connection without a word.
 */
@ApplicationScoped
class BodyLimit {

    /** After the door of platform/identity (90): a stranger is told that he is one, whatever he sends. */
    private static final int AFTER_PERMISSION = 50;

    private static final int CONTENT_TOO_LARGE = 413;

    private final long largest;
    private final ObjectMapper mapper;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest, ObjectMapper mapper) {
        this.largest = largest.asLongValue();
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_PERMISSION);
    }

    private void check(RoutingContext routing) {
        if (lengthOf(routing) <= largest) {
            routing.next();
            return;
        }
        routing.response()
                .setStatusCode(CONTENT_TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem(routing));
    }

    private static long lengthOf(RoutingContext routing) {
        var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private String problem(RoutingContext routing) {
        var detail = "The body is larger than " + largest + " bytes: send less at a time";
        try {
            return mapper.writeValueAsString(
                    Problem.of("content-too-large", CONTENT_TOO_LARGE, detail).at(routing.normalizedPath()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can be written", e);
        }
    }
}
