package ascn.platform.http.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One bucket for each caller of a limit. One that was not asked for a period is full again and can be forgotten; so what is
 * remembered is bounded by those who call, and by a number besides.
 */
final class Buckets {

    private final Quota quota;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Buckets(Quota quota, int rememberedCallers, TimeMeter time) {
        this.quota = quota;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(rememberedCallers)
                .ticker(time::currentTimeNanos)
                .expireAfterAccess(quota.period().plus(Duration.ofSeconds(1)))
                .build();
    }

    /** Takes one request from the caller's bucket, if there is one in it. */
    Verdict take(String caller) {
        return verdict(bucketOf(caller).tryConsumeAndReturnRemaining(1));
    }

    /** Whether the caller's bucket has a request left; takes nothing. */
    Verdict look(String caller) {
        var bucket = bucketOf(caller);
        var estimate = bucket.estimateAbilityToConsume(1);
        return new Verdict(
                quota,
                estimate.canBeConsumed(),
                estimate.getRemainingTokens(),
                wholeSeconds(estimate.getNanosToWaitForRefill()),
                quota.period().toSeconds());
    }

    private Bucket bucketOf(String caller) {
        return buckets.get(caller, unknown -> Bucket.builder()
                .addLimit(quota.bandwidth())
                .withCustomTimePrecision(time)
                .build());
    }

    private Verdict verdict(ConsumptionProbe probe) {
        return new Verdict(
                quota,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                wholeSeconds(probe.getNanosToWaitForRefill()),
                wholeSeconds(probe.getNanosToWaitForReset()));
    }

    private static long wholeSeconds(long nanos) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return (nanos + second - 1) / second;
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
