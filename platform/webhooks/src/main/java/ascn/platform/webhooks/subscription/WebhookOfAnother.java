package ascn.platform.webhooks.subscription;

import ascn.contracts.problem.RuleViolation;

/** Staff may look at the subscriptions of others, not write them. */
public final class WebhookOfAnother extends RuleViolation {

    WebhookOfAnother() {
        super(
                Kind.FORBIDDEN,
                "webhook-of-another",
                null,
                "This webhook belongs to somebody else",
                "Ask its owner; an operator may pause or remove it");
    }
}
