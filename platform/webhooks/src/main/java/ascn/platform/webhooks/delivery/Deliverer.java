package ascn.platform.webhooks.delivery;

import ascn.platform.webhooks.delivery.DeliveryStore.Due;
import ascn.platform.webhooks.delivery.DeliveryStore.Settlement;
import ascn.platform.webhooks.destination.Destination;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.destination.DestinationRefused;
import ascn.platform.webhooks.signing.SecretBox;
import ascn.platform.webhooks.signing.SecretBox.SecretLost;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings messages to their receivers, at least once. The database says what is due; a delivery is claimed by moving its
 * next attempt a minute away, so that a process that dies between the call and its note leaves it to the others, with the
 * same {@code webhook-id}. Several processes may do this at once.
 *
 * <p>Calls of one subscription begin in the order of positions, but none waits for another: a message that fails is tried
 * again while later ones go on. Who needs the order has {@code sequence} in the payload.
 */
public final class Deliverer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Deliverer.class);
    private static final Duration LOST_AFTER = Duration.ofMinutes(1);
    private static final int MESSAGES_AT_A_TIME = 500;
    private static final int SUBSCRIPTIONS_AT_A_TIME = 500;

    private final DeliveryStore store;
    private final DestinationGuard guard;
    private final SecretBox secrets;
    private final WebhookCaller caller;
    private final RetrySchedule schedule;
    private final Settings settings;
    private final Clock clock;
    private final Listener listener;
    private final CallSlots slots;
    private final ExecutorService threads;

    /**
     * How much is done at once, and when it is given up.
     *
     * @param parallelCalls the most calls at the same time
     * @param parallelCallsPerDestination the most to one host and port
     * @param disableAfter a subscription at which nothing arrived for that long is disabled
     */
    public record Settings(int parallelCalls, int parallelCallsPerDestination, Duration disableAfter) {}

    /** Is told of what happens, for metrics and for the worker that waits. */
    public interface Listener {

        /** An attempt is over and noted. */
        void attempted(Outcome outcome);

        /** There is room for another call. */
        void hasRoom();
    }

    /** Delivers what the store says is due. */
    public Deliverer(
            DeliveryStore store,
            DestinationGuard guard,
            SecretBox secrets,
            WebhookCaller caller,
            RetrySchedule schedule,
            Settings settings,
            Clock clock,
            Listener listener) {
        this.store = store;
        this.guard = guard;
        this.secrets = secrets;
        this.caller = caller;
        this.schedule = schedule;
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
        this.slots = new CallSlots(settings.parallelCalls(), settings.parallelCallsPerDestination());
        this.threads = threads(settings.parallelCalls());
    }

    private static ExecutorService threads(int most) {
        var threads = new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            var thread = new Thread(work, "webhooks-call");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /**
     * Shares out new messages and begins what is due and has room.
     *
     * @return the deliveries that were begun; each ends when its attempt is noted
     */
    public List<CompletableFuture<Void>> turn() throws SQLException {
        int shared = store.shareOut(clock.instant(), MESSAGES_AT_A_TIME);
        var begun = new ArrayList<CompletableFuture<Void>>();
        if (shared == 0 && slots.isFull()) {
            return begun;
        }
        var now = clock.instant();
        for (var due : store.due(now, SUBSCRIPTIONS_AT_A_TIME)) {
            int room = slots.room(due.authority(), due.isFailing());
            if (room > 0) {
                for (var claimed : store.claim(due.subscriptionId(), room, now, now.plus(LOST_AFTER))) {
                    begun.add(deliver(due, claimed));
                }
            }
        }
        return begun;
    }

    private CompletableFuture<Void> deliver(Due due, ClaimedDelivery claimed) {
        var startedAt = clock.instant();
        long startedNanos = System.nanoTime();
        slots.enter(due.authority());
        return CompletableFuture.supplyAsync(() -> prepare(claimed), threads)
                .thenCompose(call -> caller.post(call.destination(), call.address(), call.headers(), call.payload()))
                .handle((answer, failure) -> {
                    var duration = Duration.ofNanos(System.nanoTime() - startedNanos);
                    return failure == null
                            ? Attempt.answered(startedAt, duration, answer)
                            : Attempt.failed(startedAt, duration, outcomeOf(failure));
                })
                .thenAcceptAsync(attempt -> settle(claimed, attempt), threads)
                .whenComplete((nothing, failure) -> {
                    slots.leave(due.authority());
                    if (failure != null) {
                        LOG.warnf("A delivery to webhook %s is tried again: %s", claimed.subscriptionId(), failure);
                    }
                    listener.hasRoom();
                });
    }

    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    private record Call(
            Destination destination, InetSocketAddress address, Map<String, String> headers, byte[] payload) {}

    private Call prepare(ClaimedDelivery claimed) {
        try {
            var destination = Destination.of(claimed.url());
            var address = guard.addressOf(destination);
            var payload = claimed.payload();
            return new Call(destination, address, headers(claimed, payload), payload);
        } catch (UnknownHostException e) {
            throw new CompletionException(e);
        }
    }

    /** The time is that of the attempt, so that a receiver can refuse what is old. */
    private Map<String, String> headers(ClaimedDelivery claimed, byte[] payload) {
        var id = claimed.messageId().toString();
        long timestamp = clock.instant().getEpochSecond();
        var signature = secrets.open(claimed.subscriptionId(), claimed.secret()).sign(id, timestamp, payload);
        var former = claimed.formerSecret();
        if (former != null) {
            signature += " " + secrets.open(claimed.subscriptionId(), former).sign(id, timestamp, payload);
        }
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(timestamp),
                "webhook-signature",
                signature,
                "User-Agent",
                "ASCN-Webhooks/1");
    }

    private static Outcome outcomeOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return Outcome.NAME_NOT_FOUND;
            }
            if (cause instanceof DestinationRefused) {
                return Outcome.DESTINATION_REFUSED;
            }
            if (cause instanceof SecretLost) {
                return Outcome.NOT_SIGNED;
            }
            if (cause instanceof TimeoutException
                    || cause.getClass().getSimpleName().contains("Timeout")) {
                return Outcome.TIMED_OUT;
            }
            if (cause instanceof SSLException) {
                return Outcome.NOT_TRUSTED;
            }
        }
        return Outcome.NOT_CONNECTED;
    }

    private void settle(ClaimedDelivery claimed, Attempt attempt) {
        var now = clock.instant();
        try {
            var disabled =
                    store.settle(claimed, attempt, settlement(claimed, attempt, now), now, settings.disableAfter());
            disabled.ifPresent(reason -> LOG.infof("Webhook %s is disabled: %s", claimed.subscriptionId(), reason));
            LOG.debugf(
                    "Webhook %s, message %s, attempt %d: %s",
                    claimed.subscriptionId(), claimed.messageId(), claimed.attempt(), attempt.outcome());
            listener.attempted(attempt.outcome());
        } catch (SQLException e) {
            throw new CompletionException("The attempt could not be noted", e);
        }
    }

    private Settlement settlement(ClaimedDelivery claimed, Attempt attempt, Instant now) {
        if (attempt.outcome() == Outcome.DELIVERED) {
            return new Settlement(DeliveryState.DELIVERED, null, null);
        }
        var held =
                attempt.retryAfter().map(RetrySchedule::capped).map(now::plus).orElse(null);
        if (attempt.outcome() == Outcome.GONE) {
            return new Settlement(DeliveryState.FAILED, null, null);
        }
        return schedule.waitAfter(claimed.attempt(), attempt.retryAfter())
                .map(wait -> new Settlement(DeliveryState.PENDING, now.plus(wait), held))
                .orElseGet(() -> new Settlement(DeliveryState.FAILED, null, held));
    }

    /** Waits a little for calls under way; what does not end is tried again by whoever runs then. */
    @Override
    public void close() {
        caller.close();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.debug("Some attempts were not noted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
