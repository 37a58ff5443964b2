package ascn.deploy.sample.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public API of one service, called as any partner could. What is only for now (too many calls, a part that is away) is
 * tried again, up to a minute in all for one call; what is refused stops the play, and the whole problem is shown.
 */
public final class Service {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration USUAL_PAUSE = Duration.ofMillis(500);
    private static final Set<Integer> ONLY_FOR_NOW = Set.of(429, 503);
    private static final String KEY_IN_USE = "/problems/idempotency-key-in-use";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");

    private final URI base;
    private final HttpClient client;
    private final Tokens tokens;
    private final Pause pause;
    private final Map<Person, String> known = new ConcurrentHashMap<>();

    Service(URI base, HttpClient client, Tokens tokens, Pause pause) {
        this.base = base;
        this.client = client;
        this.tokens = tokens;
        this.pause = pause;
    }

    /** The address of a path of this service. */
    public URI at(String path) {
        return base.resolve(path);
    }

    /**
     * Reads.
     *
     * @throws RecordStopped when it is refused or not answered
     */
    public Answer get(Person person, String path) {
        return answer("reading " + path, request(person, path).GET().build());
    }

    /** Reads a list to its end, page by page. */
    public List<JsonNode> all(Person person, String path) {
        var items = new ArrayList<JsonNode>();
        Optional<String> page = Optional.of(path);
        while (page.isPresent()) {
            Answer answer = get(person, page.get());
            answer.body().path("items").forEach(items::add);
            page = answer.next();
        }
        return items;
    }

    /**
     * Makes something new.
     *
     * @param step what is done, in words that never change: the same step sent twice is done once
     * @throws RecordStopped when it is refused or not answered
     */
    public Answer post(Person person, String step, String path, Object body) {
        return answer(step, posting(person, step, path, body).build());
    }

    /**
     * Acts on something that was read.
     *
     * @param read what was read; its version is named, so that nothing is changed unseen
     */
    public Answer post(Person person, String step, String path, Object body, Answer read) {
        var request = posting(person, step, path, body);
        read.tag().ifPresent(tag -> request.header("If-Match", tag));
        return answer(step, request.build());
    }

    /**
     * Replaces something that was read. It has no key: sent again because its answer was lost, it may be refused as stale,
     * and the next play finds it done.
     *
     * @param read what was read; its version is named, so that nothing is changed unseen
     */
    public Answer put(Person person, String step, String path, Object body, Answer read) {
        var request = request(person, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(written(body)));
        read.tag().ifPresent(tag -> request.header("If-Match", tag));
        return answer(step, request.build());
    }

    /** Makes something that is no step of the record and is made anew each time. */
    public Answer postAnew(Person person, String path) {
        return answer(
                "asking for " + path,
                writing(person, UUID.randomUUID().toString(), path, Map.of()).build());
    }

    private HttpRequest.Builder posting(Person person, String step, String path, Object body) {
        return writing(person, StepKey.of(step), path, body);
    }

    private HttpRequest.Builder writing(Person person, String key, String path, Object body) {
        return request(person, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(written(body)));
    }

    private HttpRequest.Builder request(Person person, String path) {
        return HttpRequest.newBuilder(at(path))
                .timeout(ANSWER_LIMIT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + known.computeIfAbsent(person, tokens::of));
    }

    private Answer answer(String step, HttpRequest request) {
        HttpResponse<String> response = patientlySent(step, request);
        if (response.statusCode() / 100 != 2) {
            throw new RecordStopped(asked(step, request) + " was answered with " + response.statusCode() + ":\n"
                    + laidOut(response.body()));
        }
        return new Answer(read(response.body()), response.headers().firstValue("ETag"), next(response));
    }

    /** The key of a write makes it safe to send it again, also when nobody knows whether it arrived. */
    private HttpResponse<String> patientlySent(String step, HttpRequest request) {
        var waited = Duration.ZERO;
        while (true) {
            Duration wait;
            try {
                HttpResponse<String> response =
                        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (!isOnlyForNow(response)) {
                    return response;
                }
                wait = retryAfter(response);
                if (waited.plus(wait).compareTo(PATIENCE) > 0) {
                    return response;
                }
            } catch (IOException e) {
                wait = USUAL_PAUSE;
                if (waited.plus(wait).compareTo(PATIENCE) > 0) {
                    throw new RecordStopped(asked(step, request) + " was not answered: " + e, e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RecordStopped("Interrupted while waiting for " + request.uri() + ".", e);
            }
            pause.of(wait);
            waited = waited.plus(wait);
        }
    }

    private static boolean isOnlyForNow(HttpResponse<String> response) {
        return ONLY_FOR_NOW.contains(response.statusCode())
                || response.statusCode() == 409 && response.body().contains(KEY_IN_USE);
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(USUAL_PAUSE);
    }

    private static Optional<String> next(HttpResponse<String> response) {
        return response.headers().allValues("Link").stream()
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .findFirst();
    }

    private static String asked(String step, HttpRequest request) {
        return "Step '" + step + "': " + request.method() + " " + request.uri();
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + body, e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new RecordStopped("What was answered is no JSON: " + body, e);
        }
    }

    private static String laidOut(String problem) {
        try {
            return JSON.readTree(problem).toPrettyString();
        } catch (JsonProcessingException notJson) {
            return problem;
        }
    }
}
