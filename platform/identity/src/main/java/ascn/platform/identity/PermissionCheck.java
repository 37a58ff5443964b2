package ascn.platform.identity;

import ascn.platform.identity.PermissionTable.Access;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;

/** Asks the permission table whether a caller may run an operation. */
@ApplicationScoped
class PermissionCheck {

    private final PermissionTable table;
    private final Actors actors;
    private final Posts posts;

    PermissionCheck(PermissionTable table, Actors actors, Posts posts) {
        this.table = table;
        this.actors = actors;
        this.posts = posts;
    }

    /**
     * What the table and the token allow, without asking for posts; empty when posts must be asked.
     *
     * @throws UnauthorizedException when a token is needed and there is none
     * @throws NotPermitted when no post could help either
     */
    Optional<Permission> byToken(String operation, SecurityIdentity identity) {
        var row = table.row(operation).orElseThrow(() -> new NotPermitted(operation));
        if (row.access() == Access.PUBLIC) {
            return Optional.of(new Permission(operation, row, Authority.open()));
        }
        var authority = row.authorityOf(actors.of(identity));
        if (authority.isEmpty() && row.posts().isEmpty()) {
            throw new NotPermitted(operation, row);
        }
        return authority.map(found -> new Permission(operation, row, found));
    }

    /**
     * What a post allows that the caller ever holds. May block.
     *
     * @throws NotPermitted when the caller never holds one of the row's posts
     */
    @ActivateRequestContext
    Permission byPost(String operation, SecurityIdentity identity) {
        var row = table.row(operation).orElseThrow(() -> new NotPermitted(operation));
        var held = posts.everHeldBy(actors.of(identity).id(), row.posts());
        return held.authority(post -> true)
                .map(authority -> new Permission(operation, row, authority))
                .orElseThrow(() -> new NotPermitted(operation, row, held.copyPosition()));
    }

    /** The whole question. May block. */
    Permission check(String operation, SecurityIdentity identity) {
        return byToken(operation, identity).orElseGet(() -> byPost(operation, identity));
    }
}
