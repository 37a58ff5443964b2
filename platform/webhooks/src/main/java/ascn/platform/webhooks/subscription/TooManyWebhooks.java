package ascn.platform.webhooks.subscription;

import ascn.contracts.problem.RuleViolation;

/** One owner has as many subscriptions as the service keeps for one. */
public final class TooManyWebhooks extends RuleViolation {

    TooManyWebhooks(int most) {
        super(
                Kind.CONFLICT,
                "too-many-webhooks",
                null,
                "You have " + most + " webhooks, which is the most",
                "Remove one, or let one receive more event types");
    }
}
