package ascn.platform.events.eventlog;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Calls that wait until a position was seen. None of them keeps a thread: while there are any, the positions are read twenty
 * times a second for all of them together. When there are too many, or the time is over, a call is answered with what is so.
 */
final class SeenWaiters {

    private static final Logger LOG = Logger.getLogger(SeenWaiters.class);
    /** As soon as can be: the timer knows no shorter time. */
    private static final Duration FIRST_LOOK = Duration.ofMillis(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Supplier<List<SeenPosition>> positions;
    private final int most;
    private final ConcurrentLinkedQueue<Waiter> waiters = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();

    /**
     * @param positions reads what was seen
     * @param most how many calls may wait at a time
     */
    SeenWaiters(Supplier<List<SeenPosition>> positions, int most) {
        this.positions = positions;
        this.most = most;
    }

    private record Waiter(String source, long atLeast, long deadline, CompletableFuture<List<SeenPosition>> answer) {

        boolean isSatisfiedBy(List<SeenPosition> positions) {
            return positions.stream().anyMatch(seen -> seen.source().equals(source) && seen.seenUpTo() >= atLeast);
        }

        boolean isOver() {
            return System.nanoTime() - deadline >= 0;
        }
    }

    /** What was seen, as soon as the source was seen up to that position, or after that time. */
    Uni<List<SeenPosition>> until(String source, long atLeast, Duration longest) {
        if (count.incrementAndGet() > most) {
            count.decrementAndGet();
            return Uni.createFrom().item(positions).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }
        var waiter = new Waiter(source, atLeast, System.nanoTime() + longest.toNanos(), new CompletableFuture<>());
        waiters.add(waiter);
        lookSoon(FIRST_LOOK);
        return Uni.createFrom().completionStage(waiter.answer());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Whatever a look meets is told to the waiters.
    private void lookSoon(Duration delay) {
        if (looking.compareAndSet(false, true)) {
            Infrastructure.getDefaultWorkerPool().schedule(this::look, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            var seen = positions.get();
            waiters.stream()
                    .filter(waiter -> waiter.isSatisfiedBy(seen) || waiter.isOver())
                    .forEach(waiter -> leave(waiter, () -> waiter.answer().complete(seen)));
        } catch (RuntimeException e) {
            LOG.debugf("Waiting calls end: %s", e.getMessage());
            waiters.forEach(waiter -> leave(waiter, () -> waiter.answer().completeExceptionally(e)));
        } finally {
            looking.set(false);
            if (!waiters.isEmpty()) {
                lookSoon(BETWEEN_LOOKS);
            }
        }
    }

    private void leave(Waiter waiter, Runnable answer) {
        waiters.remove(waiter);
        count.decrementAndGet();
        answer.run();
    }
}
