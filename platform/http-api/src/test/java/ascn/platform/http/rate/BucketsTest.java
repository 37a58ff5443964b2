package ascn.platform.http.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final Quota FIVE_A_SECOND = new Quota("anonymous", 5, Duration.ofSeconds(1));

    private final HandSetTime time = new HandSetTime();
    private final Buckets buckets = new Buckets(FIVE_A_SECOND, 1_000, time);

    private void takeAll(String caller) {
        for (int request = 0; request < 5; request++) {
            assertThat(buckets.take(caller).passes()).isTrue();
        }
    }

    @Test
    void asManyAsTheQuotaMayComeAtOnceAndThenNoMore() {
        takeAll("a");
        var refused = buckets.take("a");

        assertThat(refused.passes()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.secondsUntilNext()).isEqualTo(1);
    }

    @Test
    void theBucketOfOneCallerIsNotThatOfAnother() {
        takeAll("a");

        assertThat(buckets.take("b").passes()).isTrue();
        assertThat(buckets.take("a").passes()).isFalse();
    }

    @Test
    void whatWasTakenComesBackEvenlyOverThePeriod() {
        takeAll("a");
        time.pass(Duration.ofMillis(200));

        assertThat(buckets.take("a").passes()).isTrue();
        assertThat(buckets.take("a").passes()).isFalse();
        time.pass(Duration.ofSeconds(1));
        takeAll("a");
    }

    @Test
    void aLookTakesNothing() {
        for (int look = 0; look < 20; look++) {
            assertThat(buckets.look("a").passes()).isTrue();
        }
        takeAll("a");

        assertThat(buckets.look("a").passes()).isFalse();
    }

    @Test
    void aCallerWhoIsQuietForAPeriodIsForgotten() {
        IntStream.range(0, 500).forEach(caller -> buckets.take("caller " + caller));
        assertThat(buckets.remembered()).isEqualTo(500);

        time.pass(Duration.ofSeconds(3));

        assertThat(buckets.remembered()).isZero();
    }

    @Test
    void noMoreCallersAreRememberedThanTheSettingSays() {
        IntStream.range(0, 20_000).forEach(caller -> buckets.take("caller " + caller));

        assertThat(buckets.remembered()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void ofManyParallelRequestsExactlyTheQuotaPasses() throws Exception {
        var requests = new ArrayList<Callable<Boolean>>();
        IntStream.range(0, 200)
                .forEach(request -> requests.add(() -> buckets.take("a").passes()));
        var pool = Executors.newFixedThreadPool(8);
        try {
            int passed = 0;
            for (var answer : pool.invokeAll(requests)) {
                passed += answer.get(10, TimeUnit.SECONDS) ? 1 : 0;
            }

            assertThat(passed).isEqualTo(5);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theHeadersSayWhatIsLeftInTheFormOfTheDraft() {
        var verdict = buckets.take("a");

        assertThat(FIVE_A_SECOND.policyField()).isEqualTo("\"anonymous\";q=5;w=1");
        assertThat(verdict.field()).isEqualTo("\"anonymous\";r=4;t=1");
    }

    @Test
    void anAddressOfVersionSixStandsForItsNetwork() {
        assertThat(Address.networkOf("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Address.networkOf("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Address.networkOf("2001:db8:1:3::1"));
        assertThat(Address.networkOf("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Address.networkOf("::ffff:192.0.2.7")).isEqualTo("::ffff:192.0.2.7");
    }

    /** Time that passes when the test says so. */
    private static final class HandSetTime implements TimeMeter {

        private final AtomicLong nanos = new AtomicLong(1);

        void pass(Duration duration) {
            nanos.addAndGet(duration.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
