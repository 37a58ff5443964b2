package ascn.platform.http.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The request behind an event, as the logging context of the current thread names it. Whoever opens a request (the filter
 * beside this class) or applies an event (the inbox of {@code platform/events}) sets it; log lines and outbox rows then
 * carry the same ids. Where spans are recorded, the current span stands for the trace context.
 *
 * @param correlationId the caller's id for the request, or one made for it
 * @param traceparent the W3C trace context
 */
public record TraceContext(
        @Nullable String correlationId, @Nullable String traceparent) {

    /** No request: what is done under it shares no id with anything else. For facts that must not be connected. */
    public static final TraceContext NONE = new TraceContext(null, null);

    /** Key of the correlation id in the logging context. */
    public static final String CORRELATION_ID = "correlationId";

    /** Key of the trace context in the logging context. */
    public static final String TRACEPARENT = "traceparent";

    /** Key of the trace's id in the logging context; the same one that OpenTelemetry uses. */
    public static final String TRACE_ID = "traceId";

    private static final int TRACE_ID_BEGINS = "00-".length();
    private static final int TRACE_ID_ENDS = TRACE_ID_BEGINS + 32;

    /** What the current thread works for; both parts are absent outside a request. */
    public static TraceContext current() {
        var recorded = ofCurrentSpan();
        return recorded == null ? ofLogging() : new TraceContext(text(MDC.get(CORRELATION_ID)), recorded);
    }

    private static TraceContext ofLogging() {
        return new TraceContext(text(MDC.get(CORRELATION_ID)), text(MDC.get(TRACEPARENT)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The trace context of the span that is being recorded; null where none is. */
    static @Nullable String ofCurrentSpan() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    /** Does the work under this context and restores the former one afterwards. */
    @SuppressWarnings("try") // The scope is there by being open.
    public <T, X extends Exception> T during(Work<T, X> work) throws X {
        var before = ofLogging();
        // The span of whoever calls is not the span of this work.
        try (var scope = Context.root().makeCurrent()) {
            enter();
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

    /** Puts both into the logging context of the current thread or request. */
    void enter() {
        set(CORRELATION_ID, correlationId);
        set(TRACEPARENT, traceparent);
        set(TRACE_ID, traceId());
    }

    private @Nullable String traceId() {
        return traceparent == null || traceparent.length() < TRACE_ID_ENDS
                ? null
                : traceparent.substring(TRACE_ID_BEGINS, TRACE_ID_ENDS);
    }

    private static void set(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
