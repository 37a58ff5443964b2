package ascn.platform.webhooks.subscription;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription: who wants to be told what, where. The secret is no part of it.
 *
 * @param id UUIDv7
 * @param owner id of the actor who made it
 * @param url the receiver
 * @param eventTypes what it is told
 * @param description the owner's own words
 * @param state whether it is served
 * @param disabledReason why this service gave up, if it did
 * @param stateSince since when it has that state
 * @param formerSecretUntil until when the former secret signs too, if one does
 * @param createdAt when it was made
 * @param version counts its changes
 */
public record Webhook(
        UUID id,
        String owner,
        String url,
        List<String> eventTypes,
        @Nullable String description,
        WebhookState state,
        @Nullable DisabledReason disabledReason,
        Instant stateSince,
        @Nullable Instant formerSecretUntil,
        Instant createdAt,
        long version) {

    /** Keeps the list from changing under its readers. */
    public Webhook {
        eventTypes = List.copyOf(eventTypes);
    }

    /** Whether the actor sees the subscriptions of others. */
    static boolean seesAll(Actor actor) {
        return actor.has(Role.SECRETARIAT) || actor.has(Role.OPERATOR);
    }

    boolean isOf(Actor actor) {
        return owner.equals(actor.id());
    }

    /**
     * Goes on only for those who may know of it.
     *
     * @throws WebhookNotFound for everybody else
     */
    Webhook seenBy(Actor actor) {
        if (!isOf(actor) && !seesAll(actor)) {
            throw WebhookNotFound.hidden(id);
        }
        return this;
    }

    /**
     * Goes on only for the owner.
     *
     * @throws WebhookNotFound for those who may not know of it
     * @throws WebhookOfAnother for those who may only look
     */
    Webhook changedBy(Actor actor) {
        if (!seenBy(actor).isOf(actor)) {
            throw new WebhookOfAnother();
        }
        return this;
    }

    /** The same for acts that protect the system, which an operator may do too. */
    Webhook stoppedBy(Actor actor) {
        return actor.has(Role.OPERATOR) ? this : changedBy(actor);
    }

    /**
     * Goes on only while it is served.
     *
     * @throws WebhookNotActive otherwise
     */
    Webhook active() {
        if (state != WebhookState.ACTIVE) {
            throw new WebhookNotActive(state);
        }
        return this;
    }
}
