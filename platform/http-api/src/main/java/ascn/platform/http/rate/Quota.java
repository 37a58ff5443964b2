package ascn.platform.http.rate;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * A limit.
 *
 * @param name what the headers call it
 * @param requests how many in a period, and how many at once
 * @param period the period
 */
record Quota(String name, int requests, Duration period) {

    Quota {
        if (requests < 1 || period.toSeconds() < 1) {
            throw new IllegalStateException("The rate limit '" + name + "' allows nothing");
        }
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder()
                .capacity(requests)
                .refillGreedy(requests, period)
                .build();
    }

    /** The field {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers. */
    String policyField() {
        return "\"" + name + "\";q=" + requests + ";w=" + period.toSeconds();
    }
}
