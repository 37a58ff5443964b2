package ascn.platform.webhooks.subscription;

import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.webhooks.OfferedTypes;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.signing.SecretBox;
import ascn.platform.webhooks.signing.WebhookSecret;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Clock;

/** Somebody wants to be told. */
public class CreateWebhook {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final WebhookStore store;
    private final DestinationGuard guard;
    private final OfferedTypes types;
    private final SecretBox secrets;
    private final Audit audit;
    private final Clock clock;
    private final WebhookLimits limits;

    /** Writes to that table, within these limits. */
    public CreateWebhook(
            WebhookStore store,
            DestinationGuard guard,
            OfferedTypes types,
            SecretBox secrets,
            Audit audit,
            Clock clock,
            WebhookLimits limits) {
        this.store = store;
        this.guard = guard;
        this.types = types;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Keeps a new subscription, within the current transaction. Its secret is in the result and nowhere else in the clear.
     *
     * @throws ascn.platform.webhooks.destination.DestinationRefused when the url may not be called
     * @throws EventTypeNotOffered for a type that is not offered to the actor
     * @throws TooManyWebhooks when the actor has as many as one may have
     */
    public WebhookWithSecret create(WebhookDraft draft, Actor actor) {
        var destination = draft.check(guard, types, actor);
        if (store.countOf(actor.id()) >= limits.mostOfOneOwner()) {
            throw new TooManyWebhooks(limits.mostOfOneOwner());
        }
        var id = ids.generate();
        var secret = WebhookSecret.random();
        store.insert(id, actor, draft, destination, secrets.close(id, secret), clock.instant());
        var webhook = store.get(id);
        audit.record(Change.made(AuditedWebhook.of(webhook)));
        return new WebhookWithSecret(webhook, secret);
    }
}
