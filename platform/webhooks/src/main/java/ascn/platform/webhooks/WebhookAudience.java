package ascn.platform.webhooks;

import ascn.contracts.identity.Role;
import java.util.Set;

/**
 * Who may be told a message, besides having subscribed to its type: whoever has one of the roles, acts for one of the
 * member states, or is one of the actors. What counts is what the owner's token said when the subscription was last
 * written.
 *
 * @param roles staff roles
 * @param memberStates ISO 3166-1 alpha-2 codes
 * @param actors ids of actors
 */
public record WebhookAudience(Set<Role> roles, Set<String> memberStates, Set<String> actors) {

    /** Everyone who has subscribed. */
    public static final WebhookAudience EVERYONE = new WebhookAudience(Set.of(), Set.of(), Set.of());

    /** Keeps the sets from changing under their readers. */
    public WebhookAudience {
        roles = Set.copyOf(roles);
        memberStates = Set.copyOf(memberStates);
        actors = Set.copyOf(actors);
    }
}
