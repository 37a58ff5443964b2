package ascn.platform.webhooks.delivery;

import ascn.platform.webhooks.WebhooksConfig;
import ascn.platform.webhooks.WebhooksUnavailable;
import ascn.platform.webhooks.subscription.WebhookStore;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Keeps the tables of webhooks small. Several replicas may do it at once; a row is deleted once. */
@ApplicationScoped
class ForgetOldMessages {

    private static final Logger LOG = Logger.getLogger(ForgetOldMessages.class);
    private static final int BATCH = 1_000;

    private final DeliveryStore deliveries;
    private final WebhookStore webhooks;
    private final WebhooksConfig config;
    private final Clock clock;

    ForgetOldMessages(DeliveryStore deliveries, WebhookStore webhooks, WebhooksConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        var now = clock.instant();
        try {
            int forgotten = BATCH;
            while (forgotten == BATCH) {
                forgotten = deliveries.forgetRecordedBefore(now.minus(config.keptFor()), BATCH);
            }
            LOG.debugf("%d former secrets of webhooks are forgotten", webhooks.forgetFormerSecrets(now));
        } catch (SQLException | WebhooksUnavailable e) {
            LOG.warnf("Old messages of webhooks stay for another hour: %s", e.getMessage());
        }
    }
}
