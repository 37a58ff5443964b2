package ascn.platform.identity;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads who acts from the bearer token of the request. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final ActorIds actorIds;

    CurrentActor(SecurityIdentity identity, JsonWebToken token, ActorIds actorIds) {
        this.identity = identity;
        this.token = token;
        this.actorIds = actorIds;
    }

    /** Whether the request carries no token at all. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /**
     * Who acts.
     *
     * @throws UnauthorizedException when the request carries no token
     */
    public Actor get() {
        if (isAnonymous()) {
            throw new UnauthorizedException();
        }
        return new Actor(
                actorIds.of(token.getSubject()), roles(), text("member_state"), text("body"), isTrue("record_past"));
    }

    /** Groups that are no roles of ours belong to somebody else. */
    private Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A boolean claim comes as a JSON value, not as a Boolean. */
    private boolean isTrue(String claim) {
        return "true".equals(String.valueOf(token.<@Nullable Object>getClaim(claim)));
    }

    private @Nullable String text(String claim) {
        return token.getClaim(claim) instanceof String value && !value.isBlank() ? value : null;
    }
}
