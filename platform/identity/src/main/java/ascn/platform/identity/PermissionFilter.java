package ascn.platform.identity;

import ascn.platform.identity.PermissionTable.Access;
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
 * Asks the permission table before a resource is called: 401 without a needed token, 403 when no role of the caller is
 * in the operation's row. An operation without a row is closed to everyone; a test of each service finds it first.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class PermissionFilter implements ContainerRequestFilter {

    private final PermissionTable table;
    private final CurrentActor currentActor;

    @Context
    @Nullable
    ResourceInfo resource;

    PermissionFilter(PermissionTable table, CurrentActor currentActor) {
        this.table = table;
        this.currentActor = currentActor;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var operation = Operations.idOf(resource);
        var row = table.row(operation).orElseThrow(() -> new NotPermitted(operation));
        if (row.access() == Access.PUBLIC) {
            return;
        }
        if (currentActor.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!row.allows(currentActor.get())) {
            throw new NotPermitted(operation, row.roles());
        }
    }
}
