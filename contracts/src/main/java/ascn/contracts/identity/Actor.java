package ascn.contracts.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. The id is the only form in which a person appears in events, audit and tables.
 *
 * @param id keyed hash of the token's issuer and subject, the same in all services
 * @param roles staff roles of the token; empty for a person who holds posts only
 * @param memberState ISO 3166-1 alpha-2 code that a nominator acts for
 * @param body code of the body that a body's secretary or a sectoral body acts for
 * @param mayRecordPast whether the token allows performed acts to be entered for another day than today (rule N01)
 */
public record Actor(
        String id,
        Set<Role> roles,
        @Nullable String memberState,
        @Nullable String body,
        boolean mayRecordPast) {

    /** Keeps the roles from changing under their readers. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the token carries the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
