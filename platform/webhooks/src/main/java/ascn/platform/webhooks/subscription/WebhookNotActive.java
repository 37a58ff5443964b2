package ascn.platform.webhooks.subscription;

import ascn.contracts.problem.RuleViolation;

/** The subscription is paused or disabled, so nothing is sent. */
public final class WebhookNotActive extends RuleViolation {

    WebhookNotActive(WebhookState state) {
        super(Kind.CONFLICT, "webhook-not-active", null, "The webhook is " + state, "Resume it first");
    }
}
