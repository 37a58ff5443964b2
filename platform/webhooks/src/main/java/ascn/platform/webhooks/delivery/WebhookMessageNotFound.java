package ascn.platform.webhooks.delivery;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** There is no such message, it is not for this subscription, or it is too old to be kept. */
public final class WebhookMessageNotFound extends RuleViolation {

    WebhookMessageNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "webhook-message-not-found",
                null,
                "There is no message " + id + " for this webhook",
                "Take an id from the list of its deliveries");
    }
}
