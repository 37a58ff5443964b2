package ascn.deploy.sample.play;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server that gives prepared answers in their order and keeps what it was asked. */
final class StandInApi implements AutoCloseable {

    /** What it was asked. */
    record Asked(String method, String target, String key, String ifMatch, String authorization, String body) {}

    private record Prepared(int status, Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final Deque<Prepared> prepared = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();

    StandInApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    StandInApi thenAnswers(int status, Map<String, String> headers, String body) {
        prepared.add(new Prepared(status, headers, body));
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                String.valueOf(headers.getFirst("Idempotency-Key")),
                String.valueOf(headers.getFirst("If-Match")),
                String.valueOf(headers.getFirst("Authorization")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Prepared next = prepared.remove();
        next.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = next.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(next.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
