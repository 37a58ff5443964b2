package ascn.platform.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Lets no request through to a resource whose operation the door has not allowed. The door finds the operation by method
 * and path; should it ever name another one than JAX-RS, or none, the table is asked here. An operation without a row is
 * closed to everyone; a test of each service finds it first.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class PermissionFilter implements ContainerRequestFilter {

    private final PermissionCheck check;
    private final SecurityIdentity identity;
    private final CurrentPermission currentPermission;
    private final CurrentVertxRequest currentRequest;

    @Context
    @Nullable
    ResourceInfo resource;

    PermissionFilter(
            PermissionCheck check,
            SecurityIdentity identity,
            CurrentPermission currentPermission,
            CurrentVertxRequest currentRequest) {
        this.check = check;
        this.identity = identity;
        this.currentPermission = currentPermission;
        this.currentRequest = currentRequest;
    }

    /**
     * Grants the permission to the request.
     *
     * @throws UnauthorizedException when a token is needed and there is none
     * @throws NotPermitted when the table does not allow it
     */
    @Override
    public void filter(ContainerRequestContext request) {
        var operation = Operations.idOf(resource);
        @Nullable Permission atTheDoor = currentRequest.getCurrent().get(Door.PERMISSION);
        currentPermission.grant(
                atTheDoor != null && atTheDoor.operationId().equals(operation)
                        ? atTheDoor
                        : check.check(operation, identity));
    }
}
