package ascn.benchmarks.events;

import ascn.benchmarks.Benchmark.DishonestRun;
import ascn.benchmarks.Figures;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/** When each of some numbered things began and ended; the two are noted by different threads. */
final class Latencies {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final AtomicLongArray began;
    private final AtomicLongArray ended;

    Latencies(int count) {
        this.began = new AtomicLongArray(count);
        this.ended = new AtomicLongArray(count);
    }

    void begin(int index) {
        began.set(index, System.nanoTime());
    }

    /** Notes the end at this instant, unless it has been noted before. */
    void end(int index) {
        ended.compareAndSet(index, 0, System.nanoTime());
    }

    /** @throws DishonestRun when some never end */
    void awaitAll() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (unfinished() > 0) {
            if (System.nanoTime() > deadline) {
                throw new DishonestRun(unfinished() + " of " + ended.length() + " never arrived");
            }
            Thread.sleep(5);
        }
    }

    private long unfinished() {
        return IntStream.range(0, ended.length())
                .filter(index -> ended.get(index) == 0)
                .count();
    }

    /** An end that was noted before its beginning could be counts as immediate. */
    Figures milliseconds() {
        return Figures.of(IntStream.range(0, ended.length())
                .mapToObj(index -> Math.max(0, ended.get(index) - began.get(index)) / 1e6)
                .toList());
    }
}
