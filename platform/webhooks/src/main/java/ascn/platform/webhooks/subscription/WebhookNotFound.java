package ascn.platform.webhooks.subscription;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** No subscription of that id is there for this caller; whether there is one for others stays secret. */
public final class WebhookNotFound extends RuleViolation {

    private WebhookNotFound(Kind kind, UUID id) {
        super(
                kind,
                "webhook-not-found",
                null,
                "There is no webhook " + id + " for you",
                "Take an id from your list of webhooks");
    }

    /** There is none. */
    static WebhookNotFound of(UUID id) {
        return new WebhookNotFound(Kind.NOT_FOUND, id);
    }

    /** There is one, but it is somebody else's; the caller is told the same. */
    static WebhookNotFound hidden(UUID id) {
        return new WebhookNotFound(Kind.HIDDEN, id);
    }
}
