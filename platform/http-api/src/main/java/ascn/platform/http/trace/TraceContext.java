package ascn.platform.http.trace;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The request behind an event, as the logging context of the current thread names it. Whoever opens a request
 * ({@link RequestTraceFilter}) or applies an event (the inbox of {@code platform/events}) sets it; log lines and outbox rows
 * then carry the same ids.
 *
 * @param correlationId the caller's id for the request, or one made for it
 * @param traceparent the W3C trace context
 */
public record TraceContext(
        @Nullable String correlationId, @Nullable String traceparent) {

    /** Key of the correlation id in the logging context. */
    public static final String CORRELATION_ID = "correlationId";

    /** Key of the trace context in the logging context. */
    public static final String TRACEPARENT = "traceparent";

    /** What the current thread works for; both parts are absent outside a request. */
    public static TraceContext current() {
        return new TraceContext(text(MDC.get(CORRELATION_ID)), text(MDC.get(TRACEPARENT)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Does the work under this context and restores the former one afterwards. */
    public <T, X extends Exception> T during(Work<T, X> work) throws X {
        var before = current();
        enter();
        try {
            return work.get();
        } finally {
            before.enter();
        }
    }

    /**
     * Work that answers or fails.
     *
     * @param <T> what it answers
     * @param <X> how it fails
     */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {

        /** Does it. */
        T get() throws X;
    }

    private void enter() {
        set(CORRELATION_ID, correlationId);
        set(TRACEPARENT, traceparent);
    }

    private static void set(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
