package ascn.platform.http.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request the two ids by which it can be followed: the correlation id, which the caller may choose and which
 * is answered, and the W3C trace context, continued or begun here. It runs before everything else, so that refusals of
 * the first minute carry them too.
 */
@ApplicationScoped
class RequestTraceFilter {

    static final String CORRELATION_HEADER = "X-Correlation-Id";

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final Pattern SAFE_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    void register(@Observes Filters filters) {
        filters.register(this::trace, BEFORE_EVERYTHING);
    }

    private void trace(RoutingContext routing) {
        var request = routing.request();
        var correlationId = valid(request, CORRELATION_HEADER, SAFE_ID);
        var id = correlationId == null ? UUID.randomUUID().toString() : correlationId;
        new TraceContext(id, traceparent(request)).enter();
        routing.response().putHeader(CORRELATION_HEADER, id);
        routing.next();
    }

    /** Where spans are recorded the server's own span has continued or begun the trace already. */
    private static String traceparent(HttpServerRequest request) {
        var recorded = TraceContext.ofCurrentSpan();
        if (recorded != null) {
            return recorded;
        }
        var sent = valid(request, TraceContext.TRACEPARENT, TRACEPARENT);
        return sent == null ? newTraceparent() : sent;
    }

    private static @Nullable String valid(HttpServerRequest request, String header, Pattern form) {
        var value = request.getHeader(header);
        return value != null && form.matcher(value).matches() ? value : null;
    }

    /** Not sampled: this service only hands the context on. */
    private static String newTraceparent() {
        return "00-" + hex(16) + "-" + hex(8) + "-00";
    }

    private static String hex(int bytes) {
        var value = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(value); // An id has to be rare; it is no secret.
        return HexFormat.of().formatHex(value);
    }
}
