package ascn.platform.webhooks.delivery;

import ascn.platform.webhooks.destination.Destination;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls a receiver: at the address that was checked and at no other, under the host's name (Host, SNI and certificate), by
 * a connection for this one call. It follows no redirect, uses no proxy, unpacks nothing, and reads only the beginning of
 * an answer.
 */
public final class WebhookCaller implements AutoCloseable {

    private static final int KEPT_BYTES = 1_024;
    private static final int MOST_READ_BYTES = 65_536;
    private static final int MOST_HEADER_BYTES = 16_384;

    private final Vertx vertx;
    private final HttpClient client;
    private final Duration totalTimeout;
    private final Clock clock;

    /**
     * @param connectTimeout how long a connection may take, and then how long its TLS handshake
     * @param totalTimeout how long a whole call may take
     * @param trusted certificates that are trusted instead of those of the Java platform
     */
    public WebhookCaller(
            Vertx vertx, Duration connectTimeout, Duration totalTimeout, Optional<Path> trusted, Clock clock) {
        this.vertx = vertx;
        this.totalTimeout = totalTimeout;
        this.clock = clock;
        var options = new HttpClientOptions()
                .setSsl(true)
                .setVerifyHost(true)
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setUseAlpn(false)
                .setConnectTimeout((int) connectTimeout.toMillis())
                .setSslHandshakeTimeout(connectTimeout.toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAlive(false)
                // The deliverer limits the calls; here none may wait unseen.
                .setMaxPoolSize(1_000)
                .setMaxHeaderSize(MOST_HEADER_BYTES)
                .setDecompressionSupported(false)
                .setTracingPolicy(TracingPolicy.IGNORE);
        trusted.ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        this.client = vertx.createHttpClient(options);
    }

    /**
     * Posts a payload.
     *
     * @param destination whose name the call carries
     * @param address where it goes
     * @return the answer; or the failure, a {@link TimeoutException} among others
     */
    CompletableFuture<Answer> post(
            Destination destination, InetSocketAddress address, Map<String, String> headers, byte[] payload) {
        var call = new Call();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(address))
                .setHost(destination.host())
                .setPort(destination.port())
                .setSsl(true)
                .setFollowRedirects(false)
                .setURI(destination.pathAndQuery());
        headers.forEach(options::putHeader);
        options.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        call.timer = vertx.setTimer(totalTimeout.toMillis(), fired -> call.timeOut());
        client.request(options).onComplete(opened -> {
            if (opened.failed()) {
                call.fail(opened.cause());
            } else {
                call.send(opened.result(), payload);
            }
        });
        return call.answer;
    }

    @Override
    public void close() {
        client.close();
    }

    /** One call under way. */
    private final class Call {

        private final CompletableFuture<Answer> answer = new CompletableFuture<>();
        private volatile long timer;
        private volatile @Nullable HttpClientRequest request;
        private volatile @Nullable HttpClientResponse response;
        private final Buffer kept = Buffer.buffer();
        private int read;

        void send(HttpClientRequest opened, byte[] payload) {
            request = opened;
            if (answer.isDone()) {
                hangUp();
                return;
            }
            opened.send(Buffer.buffer(payload)).onComplete(answered -> {
                if (answered.failed()) {
                    fail(answered.cause());
                } else {
                    read(answered.result());
                }
            });
        }

        private void read(HttpClientResponse answered) {
            response = answered;
            answered.handler(this::take);
            // The status has come; how the rest of the answer ends does not matter.
            answered.exceptionHandler(broken -> finish());
            answered.endHandler(end -> finish());
        }

        private synchronized void take(Buffer chunk) {
            kept.appendBuffer(chunk, 0, Math.min(chunk.length(), KEPT_BYTES - kept.length()));
            read += chunk.length();
            if (read > MOST_READ_BYTES) {
                finish();
            }
        }

        void timeOut() {
            if (response != null) {
                finish();
            } else {
                fail(new TimeoutException("No answer within " + totalTimeout));
            }
        }

        private synchronized void finish() {
            var answered = response;
            if (answered != null) {
                answer.complete(new Answer(
                        answered.statusCode(),
                        excerpt(),
                        RetryAfter.read(answered.getHeader("Retry-After"), clock.instant())));
            }
            hangUp();
        }

        void fail(Throwable failure) {
            answer.completeExceptionally(failure);
            hangUp();
        }

        private void hangUp() {
            vertx.cancelTimer(timer);
            var opened = request;
            if (opened != null) {
                opened.reset();
                opened.connection().close();
            }
        }

        /** What a receiver sends is shown to its owner only; still, no control characters in a log of ours. */
        private String excerpt() {
            var text = new String(kept.getBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("[\\p{Cntrl}\\s\uFFFD]+", " ").strip();
        }
    }
}
