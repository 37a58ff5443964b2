package ascn.platform.webhooks.subscription;

import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.webhooks.OfferedTypes;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.signing.SecretBox;
import ascn.platform.webhooks.signing.WebhookSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * What is done to a subscription after it was made. Each act needs the version that the caller has read; who may not see
 * the subscription learns nothing from the answer.
 */
@ApplicationScoped
public class ChangeWebhook {

    private final WebhookStore store;
    private final DestinationGuard guard;
    private final OfferedTypes types;
    private final SecretBox secrets;
    private final Audit audit;
    private final Clock clock;
    private final WebhookLimits limits;

    /** Writes to that table, within these limits. */
    public ChangeWebhook(
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

    /** Writes url, types and description anew. What is on its way goes to the new url. */
    @Transactional
    public Webhook revise(UUID id, ExpectedVersion expected, WebhookDraft draft, Actor actor) {
        var webhook = store.lock(id).changedBy(actor);
        expected.requireCurrent(webhook.version());
        store.revise(id, actor, draft, draft.check(guard, types, actor));
        return changed(webhook);
    }

    /** Sends nothing until it is resumed; what comes is kept. */
    @Transactional
    public Webhook pause(UUID id, ExpectedVersion expected, Actor actor) {
        var webhook = store.lock(id).stoppedBy(actor);
        expected.requireCurrent(webhook.version());
        store.move(webhook.active().id(), WebhookState.PAUSED, clock.instant());
        return changed(webhook);
    }

    /** Goes on, after a pause or after this service gave up. */
    @Transactional
    public Webhook resume(UUID id, ExpectedVersion expected, Actor actor) {
        var webhook = store.lock(id).changedBy(actor);
        expected.requireCurrent(webhook.version());
        if (webhook.state() == WebhookState.ACTIVE) {
            throw new WebhookAlreadyActive();
        }
        store.move(id, WebhookState.ACTIVE, clock.instant());
        return changed(webhook);
    }

    /**
     * Makes a new secret.
     *
     * @param retireFormerNow whether the former one stops signing at once, because somebody else has it
     */
    @Transactional
    public WebhookWithSecret rotateSecret(UUID id, ExpectedVersion expected, boolean retireFormerNow, Actor actor) {
        var webhook = store.lock(id).changedBy(actor);
        expected.requireCurrent(webhook.version());
        var secret = WebhookSecret.random();
        var formerUntil = retireFormerNow ? null : clock.instant().plus(limits.secretOverlap());
        store.rotate(id, secrets.close(id, secret), formerUntil);
        return new WebhookWithSecret(changed(webhook), secret);
    }

    /** Removes it with its deliveries. */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var webhook = store.lock(id).stoppedBy(actor);
        expected.requireCurrent(webhook.version());
        store.remove(id);
        audit.record(Change.removed(AuditedWebhook.of(webhook)));
    }

    private Webhook changed(Webhook before) {
        var after = store.get(before.id());
        audit.record(Change.of(AuditedWebhook.of(before), AuditedWebhook.of(after)));
        return after;
    }
}
