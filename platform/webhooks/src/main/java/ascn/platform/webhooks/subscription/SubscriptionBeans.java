package ascn.platform.webhooks.subscription;

import ascn.platform.audit.Audit;
import ascn.platform.webhooks.OfferedTypes;
import ascn.platform.webhooks.WebhooksConfig;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.signing.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;

/** Puts subscriptions into a Quarkus service. */
@ApplicationScoped
class SubscriptionBeans {

    @Produces
    @Singleton
    WebhookStore store(DataSource dataSource) {
        return new WebhookStore(dataSource);
    }

    @Produces
    @Singleton
    FindWebhooks findWebhooks(WebhookStore store) {
        return new FindWebhooks(store);
    }

    @Produces
    @Singleton
    OrderDelivery orderDelivery(WebhookStore store, Audit audit) {
        return new OrderDelivery(store, audit);
    }

    @Produces
    @Singleton
    WebhookLimits limits(WebhooksConfig config) {
        return new WebhookLimits(config.subscriptionsPerOwner(), config.secretOverlap());
    }

    @Produces
    @Singleton
    CreateWebhook createWebhook(
            WebhookStore store,
            DestinationGuard guard,
            OfferedTypes types,
            SecretBox secrets,
            Audit audit,
            Clock clock,
            WebhookLimits limits) {
        return new CreateWebhook(store, guard, types, secrets, audit, clock, limits);
    }
}
