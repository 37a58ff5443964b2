package ascn.platform.events.tracing;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import ascn.platform.http.trace.TraceContext;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of an event that is part of a recorded trace. The event is created in the trace of the request; its row keeps that
 * place ({@code traceparent}), and whoever applies it goes on from there, in the same trace, however late. The relay sends
 * events of many requests together: its span belongs to none of them and links to all.
 *
 * <p>Without a recorded trace every method answers a span that does nothing: no trace begins with an event, and an event
 * that was told under {@link TraceContext#NONE} has none in any service.
 */
public final class EventSpan implements AutoCloseable {

    private static final EventSpan NONE = new EventSpan(Span.getInvalid(), Scope.noop());
    private static final String SYSTEM = "messaging.system";
    private static final String OPERATION = "messaging.operation.type";
    private static final String DESTINATION = "messaging.destination.name";

    private static final TextMapGetter<String> HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(TraceContext.TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return TraceContext.TRACEPARENT.equals(key) ? traceparent : null;
        }
    };

    private static volatile boolean off;

    private final Span span;
    private final Scope scope;

    private EventSpan(Span span, Scope scope) {
        this.span = span;
        this.scope = scope;
    }

    /**
     * Says that nobody receives spans in this process. A request has none then, but events come with the trace of a sender
     * that may be recorded; it is handed on as it came.
     */
    static void switchOff() {
        off = true;
    }

    /** A fact is written into the outbox. {@link TraceContext#current()} then names this step. */
    public static EventSpan creating(String type, AggregateRef aggregate) {
        return Span.current().getSpanContext().isSampled()
                ? begin(builder("create " + type, SpanKind.PRODUCER)
                        .setAttribute(OPERATION, "create")
                        .setAttribute("cloudevents.event_type", type)
                        .setAttribute("cloudevents.event_subject", aggregate.subject()))
                : NONE;
    }

    /** No step. */
    public static EventSpan none() {
        return NONE;
    }

    /** Events are sent to a topic together, until all are acknowledged. It is current for nothing: a turn does more. */
    public static EventSpan sending(String topic, Stream<EventEnvelope> events) {
        var causes = events.map(event -> causeOf(event.traceparent()))
                .map(cause -> Span.fromContext(cause).getSpanContext())
                .filter(SpanContext::isSampled)
                .toList();
        return off || causes.isEmpty()
                ? NONE
                : new EventSpan(sending(topic, causes).startSpan(), Scope.noop());
    }

    private static SpanBuilder sending(String topic, List<SpanContext> causes) {
        var builder = builder("send " + topic, SpanKind.CLIENT)
                .setNoParent()
                .setAttribute(OPERATION, "send")
                .setAttribute(DESTINATION, topic)
                .setAttribute("messaging.batch.message_count", causes.size());
        causes.forEach(builder::addLink);
        return builder;
    }

    /** An event is applied. */
    public static EventSpan processing(EventEnvelope event) {
        var cause = causeOf(event.traceparent());
        return !off && Span.fromContext(cause).getSpanContext().isSampled()
                ? begin(builder("process " + event.type(), SpanKind.CONSUMER)
                        .setParent(cause)
                        .setAttribute(OPERATION, "process")
                        .setAttribute("messaging.message.id", event.id().toString())
                        .setAttribute("cloudevents.event_id", event.id().toString())
                        .setAttribute("cloudevents.event_type", event.type())
                        .setAttribute("cloudevents.event_source", event.source())
                        .setAttribute(
                                "cloudevents.event_subject", event.aggregate().subject()))
                : NONE;
    }

    private static SpanBuilder builder(String name, SpanKind kind) {
        return GlobalOpenTelemetry.getOrNoop()
                .getTracer("ascn.platform.events")
                .spanBuilder(name)
                .setSpanKind(kind)
                .setAttribute(SYSTEM, "kafka");
    }

    @SuppressWarnings("MustBeClosedChecker") // Closed with the span that is answered.
    private static EventSpan begin(SpanBuilder builder) {
        var span = builder.startSpan();
        return new EventSpan(span, span.makeCurrent());
    }

    private static Context causeOf(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, HEADER);
    }

    /** The step has failed; the reason is in the log, under the same trace id. */
    public void failed(Throwable reason) {
        span.setStatus(StatusCode.ERROR, reason.getClass().getSimpleName());
    }

    @Override
    public void close() {
        scope.close();
        span.end();
    }
}
