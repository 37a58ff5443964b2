package ascn.platform.events.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventPath;
import ascn.platform.events.inbox.Inbox;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.UnknownTypes;
import ascn.platform.events.outbox.Recording;
import ascn.platform.http.trace.TraceContext;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventSpanTest {

    private static final Recording TODAY = new Recording("2026-11-22", Instant.parse("2026-11-22T03:00:00Z"), "actor");

    private final InMemorySpanExporter recorded = InMemorySpanExporter.create();
    private final EventPath path = EventPath.fresh();
    private final List<TraceContext> applied = new ArrayList<>();
    private final Inbox inbox = inbox();

    @BeforeEach
    void recordSpans() {
        GlobalOpenTelemetry.resetForTest();
        GlobalOpenTelemetry.set(OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(recorded))
                        .build())
                .build());
    }

    @AfterEach
    void recordNoMore() {
        GlobalOpenTelemetry.resetForTest();
    }

    private Inbox inbox() {
        var subscriptions = new Subscriptions();
        subscriptions.on(CityRenamedV1.class, (renamed, envelope) -> applied.add(TraceContext.current()));
        return new Inbox(path.transactions().dataSource(), path.transactions(), subscriptions, UnknownTypes.QUARANTINE);
    }

    private void tell(String city) {
        path.transactions().inNew(() -> path.outbox()
                .append(new AggregateRef("city", city), new CityRenamedV1(city, "renamed"), TODAY));
    }

    /** Does the work as a request would, and answers its span. */
    private Span duringRequest(Runnable work) {
        var request = GlobalOpenTelemetry.getTracer("test").spanBuilder("POST").startSpan();
        try (var scope = request.makeCurrent()) {
            assertThat(scope).isNotNull();
            work.run();
        } finally {
            request.end();
        }
        return request;
    }

    private void relayAndFollow() throws SQLException {
        path.relayEverything();
        inbox.receive(path.topic().stream()
                .map(record -> new IncomingRecord(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        record.key().getBytes(StandardCharsets.UTF_8),
                        EventPath.headers(record),
                        record.value()))
                .toList());
    }

    private SpanData span(String name) {
        var found = recorded.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    @Test
    void whatARequestCausedInAnotherServiceIsInTheTraceOfTheRequest() throws SQLException {
        var request = duringRequest(() -> tell("ha-noi"));

        relayAndFollow();

        var created = span("create ascn.test.city-renamed.v1");
        var processed = span("process ascn.test.city-renamed.v1");
        assertThat(created.getTraceId()).isEqualTo(request.getSpanContext().getTraceId());
        assertThat(created.getParentSpanId()).isEqualTo(request.getSpanContext().getSpanId());
        assertThat(created.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(processed.getTraceId()).isEqualTo(request.getSpanContext().getTraceId());
        assertThat(processed.getParentSpanId()).isEqualTo(created.getSpanId());
        assertThat(processed.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(applied).hasSize(1);
        assertThat(applied.get(0).traceparent())
                .isEqualTo("00-" + processed.getTraceId() + "-" + processed.getSpanId() + "-01");
    }

    @Test
    void oneSendingOfManyRequestsLinksToEachAndBelongsToNone() throws SQLException {
        var one = duringRequest(() -> tell("ha-noi"));
        var other = duringRequest(() -> tell("da-nang"));

        path.relayEverything();

        var sent = recorded.getFinishedSpanItems().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).getParentSpanContext().isValid()).isFalse();
        assertThat(sent.get(0).getLinks())
                .extracting(LinkData::getSpanContext)
                .extracting(link -> link.getTraceId())
                .containsExactly(
                        one.getSpanContext().getTraceId(),
                        other.getSpanContext().getTraceId());
    }

    @Test
    void anEventThatIsToldWithoutARequestSharesNoIdWithOne() throws SQLException {
        duringRequest(() -> TraceContext.NONE.during(() -> {
            tell("ha-noi");
            return true;
        }));

        relayAndFollow();

        assertThat(recorded.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("POST");
        assertThat(path.number(
                        "select count(*) from outbox_message where traceparent is null and correlation_id is null"))
                .isEqualTo(1);
        assertThat(applied).containsExactly(TraceContext.NONE);
    }

    @Test
    void aRequestThatIsNotRecordedHandsItsTraceOnAndCausesNoSpan() throws SQLException {
        var traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
        new TraceContext("request-7", traceparent).during(() -> {
            tell("ha-noi");
            return true;
        });

        relayAndFollow();

        assertThat(recorded.getFinishedSpanItems()).isEmpty();
        assertThat(applied).containsExactly(new TraceContext("request-7", traceparent));
    }
}
