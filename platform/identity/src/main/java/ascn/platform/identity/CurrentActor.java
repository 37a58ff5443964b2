package ascn.platform.identity;

import ascn.contracts.identity.Actor;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Tells who acts, from the bearer token of the request. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final Actors actors;

    CurrentActor(SecurityIdentity identity, Actors actors) {
        this.identity = identity;
        this.actors = actors;
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
        return actors.of(identity);
    }
}
