package ascn.platform.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A partner's system: a real HTTPS server on loopback that is called {@value #HOST}, with a certificate that was made for
 * this run and that only the tests trust. No name server knows the name.
 */
public final class Receiver implements AutoCloseable {

    public static final String HOST = "receiver.test";

    private static final String PASSWORD = "only-for-this-run";
    private static final Path FOLDER = certificates();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Consumer<HttpExchange> behaviour = exchange -> answer(exchange, 204, Map.of(), "");

    /** A call that arrived. */
    public record Call(String id, String timestamp, String signature, String host, String path, String body) {}

    public Receiver() {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** What the product is told to trust. */
    public static Path trusted() {
        return FOLDER.resolve("certificate.pem");
    }

    private static Path certificates() {
        try {
            var folder = Files.createTempDirectory("webhooks");
            var store = folder.resolve("receiver.p12").toString();
            keytool(
                    "-genkeypair",
                    "-alias",
                    "receiver",
                    "-keyalg",
                    "EC",
                    "-keystore",
                    store,
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD,
                    "-dname",
                    "CN=" + HOST,
                    "-ext",
                    "san=dns:" + HOST,
                    "-validity",
                    "2");
            keytool(
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    "receiver",
                    "-keystore",
                    store,
                    "-storepass",
                    PASSWORD,
                    "-file",
                    folder.resolve("certificate.pem").toString());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keytool(String... arguments) {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context() throws IOException {
        try (var file = Files.newInputStream(FOLDER.resolve("receiver.p12"))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                headers.getFirst("Host"),
                exchange.getRequestURI().toString(),
                body));
        behaviour.accept(exchange);
    }

    /** What it does with each call from now on; it answers 204 when nothing is said. */
    public void does(Consumer<HttpExchange> behaviour) {
        this.behaviour = behaviour;
    }

    public void answers(int status, String body) {
        answers(status, Map.of(), body);
    }

    public void answers(int status, Map<String, String> headers, String body) {
        does(exchange -> answer(exchange, status, headers, body));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> headers, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        } catch (IOException e) {
            // The caller reads no further than it wants to.
        }
    }

    public List<Call> calls() {
        return calls;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return "https://" + HOST + ":" + port() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
