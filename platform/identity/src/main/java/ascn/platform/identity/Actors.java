package ascn.platform.identity;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads an actor out of a token that has been checked. */
@ApplicationScoped
class Actors {

    private final ActorIds actorIds;

    Actors(ActorIds actorIds) {
        this.actorIds = actorIds;
    }

    /**
     * Who acts.
     *
     * @throws UnauthorizedException when there is no token, or one that names nobody
     */
    Actor of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || subjectOf(token) == null) {
            throw new UnauthorizedException();
        }
        return new Actor(
                actorIds.of(token.getSubject()),
                rolesOf(identity),
                text(token, "member_state"),
                text(token, "body"),
                isTrue(token, "record_past"));
    }

    /** Whom the token names; null when it names nobody. */
    static @Nullable String subjectOf(JsonWebToken token) {
        return text(token, "sub");
    }

    /** Groups that are no roles of ours belong to somebody else. */
    private static Set<Role> rolesOf(SecurityIdentity identity) {
        return Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A boolean claim comes as a JSON value, not as a Boolean. */
    private static boolean isTrue(JsonWebToken token, String claim) {
        return "true".equals(String.valueOf(token.<@Nullable Object>getClaim(claim)));
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String value && !value.isBlank() ? value : null;
    }
}
