package ascn.platform.webhooks.subscription;

import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import java.util.UUID;

/** An owner orders that something is delivered: a test, or again what was told before. */
public class OrderDelivery {

    private final WebhookStore store;
    private final Audit audit;

    /** Reads from that table, and keeps the order in that trail. */
    public OrderDelivery(WebhookStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /**
     * Keeps the order in the audit trail, within the current transaction.
     *
     * @return the subscription's id
     * @throws WebhookNotFound when there is none for the actor
     * @throws WebhookOfAnother when it is not the actor's
     * @throws WebhookNotActive when it is paused or disabled
     */
    public UUID of(UUID id, Actor actor) {
        var webhook = store.lock(id).changedBy(actor).active();
        audit.record(Change.ordered(AuditedWebhook.subjectOf(webhook.id())));
        return webhook.id();
    }
}
