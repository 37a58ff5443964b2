package ascn.platform.webhooks.subscription;

import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the audit entries of a subscription vouch for: all but the owner's own words, which may name a person. The version
 * tells a new secret from the former one.
 */
record AuditedWebhook(
        UUID id,
        String owner,
        String url,
        List<String> eventTypes,
        WebhookState state,
        @Nullable DisabledReason disabledReason,
        @Nullable String formerSecretUntil,
        long version)
        implements AuditedState {

    private static final String TYPE = "webhook";

    static AuditedWebhook of(Webhook webhook) {
        var formerUntil = webhook.formerSecretUntil();
        return new AuditedWebhook(
                webhook.id(),
                webhook.owner(),
                webhook.url(),
                webhook.eventTypes(),
                webhook.state(),
                webhook.disabledReason(),
                formerUntil == null ? null : formerUntil.toString(),
                webhook.version());
    }

    static Subject subjectOf(UUID id) {
        return new Subject(TYPE, id.toString());
    }

    @Override
    public Subject subject() {
        return subjectOf(id);
    }
}
