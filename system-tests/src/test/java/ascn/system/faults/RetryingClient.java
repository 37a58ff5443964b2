package ascn.system.faults;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A client as a careful partner writes one: it repeats a call with the same Idempotency-Key until the call is confirmed,
 * and notes each attempt in its history. Safe for many threads.
 */
final class RetryingClient {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    /** Longer than any answer may take, so that a hang is seen and not hidden. */
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(15);

    private static final int FIRST_REFUSAL = 400;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final URI service;
    private final History history;

    RetryingClient(URI service, History history) {
        this.service = service;
        this.history = history;
    }

    /**
     * A write.
     *
     * @param path where to
     * @param token the caller's
     * @param key its Idempotency-Key
     * @param tag the version that it presumes, or null for none
     * @param body what to send
     */
    record Call(
            String path, String token, String key, @Nullable String tag, String body) {}

    /**
     * What was confirmed.
     *
     * @param dossier its path
     * @param tag its version now
     * @param content the dossier
     */
    record Confirmed(String dossier, String tag, JsonNode content) {}

    /** Repeats the call until it is confirmed. */
    Confirmed post(Call call) {
        return Objects.requireNonNull(await().alias(call.path())
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(PATIENCE)
                .until(() -> attempt(call), Objects::nonNull));
    }

    private @Nullable Confirmed attempt(Call call) throws InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(call.path()))
                .timeout(ANSWER_LIMIT)
                .header("Authorization", "Bearer " + call.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", call.key())
                .POST(BodyPublishers.ofString(call.body()));
        if (call.tag() != null) {
            request.header("If-Match", call.tag());
        }
        var sentAt = Instant.now();
        try {
            return noted(call, sentAt, http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            history.attempted(new Attempt(
                    "POST " + call.path(), call.key(), sentAt, since(sentAt), 0, false, null, e.toString()));
            return null;
        }
    }

    /**
     * Reads once, to the last byte: an answer that breaks off is none. It is not repeated; the next read comes soon.
     *
     * @param accept the form of the answer
     * @param token the reader's, or null for the public
     */
    void get(String path, String accept, @Nullable String token) throws InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(ANSWER_LIMIT)
                .header("Accept", accept);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var what = "GET %s as %s".formatted(path, accept);
        var sentAt = Instant.now();
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var took = since(sentAt);
            boolean isRefusal = answer.statusCode() >= FIRST_REFUSAL;
            history.attempted(new Attempt(
                    what,
                    null,
                    sentAt,
                    took,
                    answer.statusCode(),
                    hasRetryAfter(answer),
                    null,
                    isRefusal ? answer.body() : null));
        } catch (IOException e) {
            history.attempted(new Attempt(what, null, sentAt, since(sentAt), 0, false, null, e.toString()));
        }
    }

    private static boolean hasRetryAfter(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").isPresent();
    }

    private @Nullable Confirmed noted(Call call, Instant sentAt, HttpResponse<String> answer) throws IOException {
        var took = since(sentAt);
        var content = JSON.readTree(answer.body());
        boolean isConfirmed = answer.statusCode() / 100 == 2;
        var result = isConfirmed ? "dossier/" + content.path("id").asText() : null;
        history.attempted(new Attempt(
                "POST " + call.path(),
                call.key(),
                sentAt,
                took,
                answer.statusCode(),
                hasRetryAfter(answer),
                result,
                content.path("type").asText(null)));
        if (!isConfirmed && !isWorthRepeating(answer.statusCode(), content)) {
            throw new IllegalStateException(call.path() + " was refused: " + answer.body());
        }
        return isConfirmed
                ? new Confirmed(
                        "/api/v1/dossiers/" + content.path("id").asText(),
                        answer.headers().firstValue("ETag").orElseThrow(),
                        content)
                : null;
    }

    private static boolean isWorthRepeating(int status, JsonNode problem) {
        return status >= 500
                || status == 429
                || "/problems/idempotency-key-in-use"
                        .equals(problem.path("type").asText());
    }

    private static Duration since(Instant begin) {
        return Duration.between(begin, Instant.now());
    }
}
