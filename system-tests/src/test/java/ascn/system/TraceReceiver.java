package ascn.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A collector of traces that speaks OTLP over HTTP and remembers what it was told. */
final class TraceReceiver implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();

    private TraceReceiver(HttpServer server) {
        this.server = server;
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    static TraceReceiver start() {
        try {
            return new TraceReceiver(
                    HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private record Received(SeenSpan span, String traceId, List<String> linkedTraces) {

        static Received of(Resource resource, Span span) {
            return new Received(
                    new SeenSpan(serviceOf(resource), span.getName()),
                    HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                    span.getLinksList().stream()
                            .map(link ->
                                    HexFormat.of().formatHex(link.getTraceId().toByteArray()))
                            .toList());
        }

        private static String serviceOf(Resource resource) {
            return resource.getAttributesList().stream()
                    .filter(attribute -> attribute.getKey().equals("service.name"))
                    .map(attribute -> attribute.getValue().getStringValue())
                    .findFirst()
                    .orElse("");
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
        for (var resource : request.getResourceSpansList()) {
            for (var scope : resource.getScopeSpansList()) {
                scope.getSpansList().forEach(span -> received.add(Received.of(resource.getResource(), span)));
            }
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    List<SeenSpan> spansOf(String traceId) {
        return received.stream()
                .filter(one -> one.traceId().equals(traceId))
                .map(Received::span)
                .toList();
    }

    /** The traces that spans of this kind link to. */
    List<String> linksOf(SeenSpan span) {
        return received.stream()
                .filter(one -> one.span().equals(span))
                .flatMap(one -> one.linkedTraces().stream())
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
