package ascn.benchmarks.events;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Does something so many times a second, whether or not the former ones are done: a slow answer does not thin out the load
 * while a thread is free.
 *
 * @param perSecond how many
 * @param seconds for how long
 * @param threads how many at the same time, at most
 */
record Pace(int perSecond, int seconds, int threads) {

    int count() {
        return perSecond * seconds;
    }

    /**
     * Does it.
     *
     * @param act what to do, given its number from 0
     * @return how many were done a second; less than asked for when all threads were busy
     */
    double run(IntConsumer act) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var next = new AtomicInteger();
            long start = System.nanoTime();
            var workers = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(next, start, act)));
            }
            for (var worker : workers) {
                worker.get();
            }
            return count() / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    private void work(AtomicInteger next, long start, IntConsumer act) {
        for (int number = next.getAndIncrement(); number < count(); number = next.getAndIncrement()) {
            long due = start + TimeUnit.SECONDS.toNanos(1) * number / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            act.accept(number);
        }
    }
}
