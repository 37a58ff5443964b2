package ascn.platform.http.conditional;

import ascn.platform.http.conditional.PreparedAnswers.Request;
import ascn.platform.http.rate.RateLimiter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a public read from memory where that is as good as asking again. Only calls without token and cookie are looked
 * at: such a call is answered alike whoever makes it, and what was answered once with 200 is permitted to anybody. So it is
 * looked for before names are asked for, which costs more than the answer; correlation, limits and the headers of every
 * answer are dealt with as for any other call.
 */
@ApplicationScoped
class PreparedReads {

    /** Quarkus answers CORS at 300 and reads tokens at 200. */
    private static final int BEFORE_TOKENS = 220;

    /** Quarkus asks its own permissions at 100, and what asks for ours comes soon after. */
    private static final int BEFORE_THE_RESOURCE = 50;

    private static final String API = "/api/";
    private static final int LONGEST_URI = 1_000;
    private static final int NOT_MODIFIED = 304;
    /** Where the server's metrics look for the template of the path. */
    private static final String PATH_TEMPLATE = "UrlPathTemplate";

    private static final String PENDING = "ascn.prepared-answer";

    private final PreparedAnswers answers;
    private final RateLimiter limiter;
    private final Counter hits;

    PreparedReads(PreparedAnswers answers, RateLimiter limiter, MeterRegistry meters) {
        this.answers = answers;
        this.limiter = limiter;
        this.hits = meters.counter("prepared.answers");
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_TOKENS);
        filters.register(this::forgetAfterWrites, BEFORE_THE_RESOURCE);
    }

    /** What may be kept when it has been answered, and when its data was read at the earliest. */
    private record Pending(Request request, long readAt) {}

    private void answer(RoutingContext routing) {
        if (!isPreparable(routing.request())) {
            routing.next();
            return;
        }
        var request = new Request(routing.request().uri(), accepted(routing));
        long readAt = answers.generation();
        var kept = answers.find(request);
        if (kept.isEmpty()) {
            routing.put(PENDING, new Pending(request, readAt));
            routing.next();
        } else if (limiter.admitsAnonymous(routing)) {
            send(kept.get(), routing);
        }
    }

    private static boolean isPreparable(HttpServerRequest request) {
        return request.method() == HttpMethod.GET
                && request.path().startsWith(API)
                && request.uri().length() <= LONGEST_URI
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(HttpHeaders.COOKIE);
    }

    /** Before the answer goes out, so that whoever has it reads what was written; and at the end, if none goes out. */
    private void forgetAfterWrites(RoutingContext routing) {
        if (mayWrite(routing.request().method())) {
            routing.addHeadersEndHandler(sent -> answers.forget());
            routing.addEndHandler(ended -> answers.forget());
        }
        routing.next();
    }

    private static boolean mayWrite(HttpMethod method) {
        return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    private static String accepted(RoutingContext routing) {
        return String.join(",", routing.request().headers().getAll(HttpHeaders.ACCEPT));
    }

    private void send(PreparedAnswer kept, RoutingContext routing) {
        hits.increment();
        if (kept.path() != null) {
            Vertx.currentContext().putLocal(PATH_TEMPLATE, kept.path());
        }
        var response = routing.response();
        kept.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        if (EntityTags.of(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))
                .includes(kept.tag())) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, kept.mediaType()).end(kept.body());
        }
    }

    /**
     * Keeps what a read is about to be answered with, if this is a request whose answer may be kept.
     *
     * @param answer with its tag and all headers that belong to it
     * @param body the bytes; they must not change any more
     */
    void keep(RoutingContext routing, ContainerResponseContext answer, byte[] body) {
        @Nullable Pending pending = routing.get(PENDING);
        if (pending == null) {
            return;
        }
        var headers = new ArrayList<Map.Entry<String, String>>();
        answer.getStringHeaders()
                .forEach((name, values) -> values.forEach(value -> headers.add(Map.entry(name, value))));
        headers.removeIf(header -> header.getKey().equalsIgnoreCase(HttpHeaders.CONTENT_TYPE.toString()));
        var prepared = new PreparedAnswer(
                "\"" + answer.getEntityTag().getValue() + "\"",
                answer.getMediaType().toString(),
                List.copyOf(headers),
                Buffer.buffer(body),
                Vertx.currentContext().getLocal(PATH_TEMPLATE));
        answers.keep(pending.request(), prepared, pending.readAt());
    }
}
