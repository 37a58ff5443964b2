package ascn.system.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A service in small on a real connection: it answers as the test says, with whatever bug the test plants. */
final class SmallService implements AutoCloseable {

    private final HttpServer server;

    private SmallService(HttpServer server, Answers answers) {
        this.server = server;
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                answers.answer(exchange);
            }
        });
        server.start();
    }

    /** What is done with a request; an exchange that has no answer afterwards is cut off. */
    @FunctionalInterface
    interface Answers {
        void answer(HttpExchange exchange) throws IOException;
    }

    static SmallService start(Answers answers) {
        try {
            return new SmallService(
                    HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0), answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    static void refuse(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, "{\"type\": \"about:blank\"}");
    }

    static void confirm(HttpExchange exchange, String dossier) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"0\"");
        send(exchange, 201, "{\"id\": \"%s\"}".formatted(dossier));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
