package ascn.platform.webhooks;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that a service tells partner systems.
 *
 * @param name full-stop delimited, for example {@code city.admitted}; its payload's form never changes
 * @param description one sentence: what has happened, and what the data holds
 * @param roles who may subscribe to it; empty for everyone who is signed in
 */
public record WebhookEventType(String name, String description, Set<Role> roles) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_]+)+");

    /** The message that {@code POST /webhooks/{id}/test} sends; every service offers it. */
    public static final WebhookEventType TEST = new WebhookEventType(
            "webhook.test", "You asked for a test: nothing has happened. The data names your subscription.", Set.of());

    /** Refuses a name that receivers could not use. */
    public WebhookEventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an event type: " + name);
        }
        roles = Set.copyOf(roles);
    }

    /** Whether the actor may subscribe to it. */
    public boolean isFor(Actor actor) {
        return roles.isEmpty() || roles.stream().anyMatch(actor::has);
    }
}
