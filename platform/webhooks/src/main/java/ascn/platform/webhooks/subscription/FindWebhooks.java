package ascn.platform.webhooks.subscription;

import ascn.contracts.identity.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which subscriptions there are, for those who may see them. */
public class FindWebhooks {

    private final WebhookStore store;

    /** Reads from that table. */
    public FindWebhooks(WebhookStore store) {
        this.store = store;
    }

    /**
     * One subscription.
     *
     * @throws WebhookNotFound when there is none for the actor
     */
    public Webhook get(UUID id, Actor actor) {
        return store.get(id).seenBy(actor);
    }

    /** A page, oldest first: the actor's own; all for the Secretariat and operators. */
    public List<Webhook> list(Optional<UUID> after, int limit, Actor actor) {
        return store.list(Webhook.seesAll(actor) ? null : actor.id(), after.orElse(null), limit);
    }
}
