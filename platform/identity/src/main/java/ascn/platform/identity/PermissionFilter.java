package ascn.platform.identity;

import ascn.platform.identity.PermissionTable.Access;
import ascn.platform.identity.PermissionTable.Row;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Asks the permission table before a resource is called: 401 without a needed token, 403 when no role or post of the
 * caller is in the operation's row. An operation without a row is closed to everyone; a test of each service finds it first.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class PermissionFilter implements ContainerRequestFilter {

    private final PermissionTable table;
    private final CurrentActor currentActor;
    private final CurrentPermission currentPermission;
    private final Posts posts;

    @Context
    @Nullable
    ResourceInfo resource;

    PermissionFilter(
            PermissionTable table, CurrentActor currentActor, CurrentPermission currentPermission, Posts posts) {
        this.table = table;
        this.currentActor = currentActor;
        this.currentPermission = currentPermission;
        this.posts = posts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var operation = Operations.idOf(resource);
        var row = table.row(operation).orElseThrow(() -> new NotPermitted(operation));
        currentPermission.grant(new Permission(operation, row, authority(operation, row)));
    }

    private Authority authority(String operation, Row row) {
        if (row.access() == Access.PUBLIC) {
            return Authority.open();
        }
        if (currentActor.isAnonymous()) {
            throw new UnauthorizedException();
        }
        var actor = currentActor.get();
        return row.authorityOf(actor)
                .or(() -> posts.everHeldBy(actor.id(), row.posts()).stream()
                        .findFirst()
                        .map(Authority::of))
                .orElseThrow(() -> new NotPermitted(operation, row));
    }
}
