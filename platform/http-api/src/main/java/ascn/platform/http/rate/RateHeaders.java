package ascn.platform.http.rate;

import ascn.platform.http.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.BiConsumer;

/** What a caller is told of a limit (draft-ietf-httpapi-ratelimit-headers). */
final class RateHeaders {

    private RateHeaders() {}

    static void put(Verdict verdict, BiConsumer<String, String> header) {
        header.accept("RateLimit-Policy", verdict.quota().policyField());
        header.accept("RateLimit", verdict.field());
        if (!verdict.passes()) {
            header.accept(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, verdict.secondsUntilNext())));
        }
    }

    static Problem refusal(Verdict verdict) {
        return Problem.of("too-many-requests", 429, detail(verdict));
    }

    private static String detail(Verdict verdict) {
        return "The limit '" + verdict.quota().name() + "' allows "
                + verdict.quota().requests() + " requests in "
                + verdict.quota().period().toSeconds() + " s; Retry-After says when the next may come";
    }
}
