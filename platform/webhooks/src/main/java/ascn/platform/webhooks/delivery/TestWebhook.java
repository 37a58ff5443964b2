package ascn.platform.webhooks.delivery;

import ascn.contracts.identity.Actor;
import ascn.platform.webhooks.Webhooks;
import ascn.platform.webhooks.subscription.OrderDelivery;
import java.util.UUID;

/** An owner tries whether the receiver works: a message that says nothing, delivered like every other. */
public class TestWebhook {

    private final OrderDelivery order;
    private final Webhooks webhooks;

    /** Sends by that service's webhooks. */
    public TestWebhook(OrderDelivery order, Webhooks webhooks) {
        this.order = order;
        this.webhooks = webhooks;
    }

    /** The data of a test. */
    record TestData(UUID webhookId) {}

    /**
     * Sends a test, within the current transaction.
     *
     * @return the message's id
     * @throws ascn.platform.webhooks.subscription.WebhookNotActive when it is paused or disabled
     */
    public UUID test(UUID id, Actor actor) {
        var webhook = order.of(id, actor);
        return webhooks.test(webhook, new TestData(webhook));
    }
}
