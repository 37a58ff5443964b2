package ascn.platform.webhooks.subscription;

import ascn.contracts.problem.RuleViolation;

/** What is served need not be resumed. */
public final class WebhookAlreadyActive extends RuleViolation {

    WebhookAlreadyActive() {
        super(
                Kind.CONFLICT,
                "webhook-already-active",
                null,
                "The webhook is ACTIVE",
                "Nothing is to be done: its messages are delivered");
    }
}
