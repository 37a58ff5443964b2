package ascn.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The one HTTP client of the launcher: short connections to loopback. */
final class Http {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    /** A request with the usual time limit. */
    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(LIMIT);
    }

    /** Sends a request; the body is read as UTF-8 text. */
    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalSystemException("Interrupted while waiting for " + request.uri() + ".", e);
        }
    }

    /** Whether a GET is answered with 200 now. */
    static boolean isOk(URI address) {
        try {
            return send(request(address).timeout(Duration.ofSeconds(2)).build()).statusCode() == 200;
        } catch (IOException notThereYet) {
            return false;
        }
    }
}
