package ascn.platform.webhooks.delivery;

import ascn.platform.webhooks.OfferedTypes;
import ascn.platform.webhooks.WebhookEventType;
import ascn.platform.webhooks.Webhooks;
import ascn.platform.webhooks.WebhooksConfig;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.signing.SecretBox;
import ascn.platform.webhooks.subscription.FindWebhooks;
import ascn.platform.webhooks.subscription.OrderDelivery;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Puts the deliverer, its log and its metrics into a Quarkus service. */
@ApplicationScoped
class DeliveryBeans {

    @Produces
    @Singleton
    DeliveryStore store(DataSource dataSource) {
        return new DeliveryStore(dataSource);
    }

    @Produces
    @Singleton
    DeliveryWorker worker() {
        return new DeliveryWorker();
    }

    @Produces
    @Singleton
    Webhooks webhooks(
            DataSource dataSource,
            OfferedTypes types,
            ObjectMapper mapper,
            Clock clock,
            DeliveryWorker worker,
            TransactionSynchronizationRegistry transaction) {
        return new Webhooks(dataSource, types, mapper, clock, () -> wakeAfterCommit(transaction, worker));
    }

    private static void wakeAfterCommit(TransactionSynchronizationRegistry transaction, DeliveryWorker worker) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A message is handed over only in the transaction that makes it true");
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to prepare: the message is written already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.wake();
                }
            }
        });
    }

    @Produces
    @Singleton
    WebhookBacklog backlog(DataSource dataSource) {
        return new WebhookBacklog(dataSource);
    }

    @Produces
    @Singleton
    FindDeliveries findDeliveries(DataSource dataSource, FindWebhooks webhooks) {
        return new FindDeliveries(dataSource, webhooks);
    }

    @Produces
    @Singleton
    ReplayDeliveries replayDeliveries(DataSource dataSource, OrderDelivery order, Clock clock) {
        return new ReplayDeliveries(dataSource, order, clock);
    }

    @Produces
    @Singleton
    TestWebhook testWebhook(OrderDelivery order, Webhooks webhooks) {
        return new TestWebhook(order, webhooks);
    }

    @Produces
    @Singleton
    Deliverer deliverer(
            DeliveryStore store,
            DestinationGuard guard,
            SecretBox secrets,
            Vertx vertx,
            WebhooksConfig config,
            DeliveryWorker worker,
            MeterRegistry registry,
            Clock clock) {
        var caller = new WebhookCaller(
                vertx, config.connectTimeout(), config.totalTimeout(), config.trustedCertificates(), clock);
        var schedule = new RetrySchedule(
                config.retryAfter(), () -> ThreadLocalRandom.current().nextDouble());
        var settings = new Deliverer.Settings(
                config.parallelCalls(), config.parallelCallsPerDestination(), config.disableAfter());
        return new Deliverer(
                store, guard, secrets, caller, schedule, settings, clock, new CountingListener(worker, registry));
    }

    /** Counts attempts by what became of them; wakes the worker for the room that is free again. */
    private record CountingListener(DeliveryWorker worker, MeterRegistry registry) implements Deliverer.Listener {

        @Override
        public void attempted(Outcome outcome) {
            registry.counter("webhook.deliveries", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .increment();
        }

        @Override
        public void hasRoom() {
            worker.wake();
        }
    }

    void start(
            @Observes StartupEvent started,
            WebhooksConfig config,
            OfferedTypes types,
            DeliveryWorker worker,
            Deliverer deliverer,
            WebhookBacklog backlog,
            MeterRegistry registry) {
        if (!types.isOffered(WebhookEventType.TEST.name())) {
            throw new IllegalStateException("Every service offers the test");
        }
        Gauge.builder("webhook.pending", backlog, WebhookBacklog::pending)
                .description("Messages that wait to be delivered")
                .strongReference(true)
                .register(registry);
        Gauge.builder("webhook.oldest.age.seconds", backlog, WebhookBacklog::oldestSeconds)
                .description("Age of the oldest of them")
                .strongReference(true)
                .register(registry);
        if (config.deliver()) {
            worker.start(deliverer);
        }
    }

    void stop(@Observes ShutdownEvent stopping, DeliveryWorker worker, Deliverer deliverer) {
        worker.close();
        deliverer.close();
    }
}
