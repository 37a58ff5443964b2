package ascn.platform.identity;

import ascn.platform.identity.PermissionTable.Access;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Keeps what is not public out of caches on the way; what is public may be kept, but is asked for again by its tag. */
@Provider
class NotPublicFilter implements ContainerResponseFilter {

    private final PermissionTable table;

    @Context
    @Nullable
    ResourceInfo resource;

    NotPublicFilter(PermissionTable table) {
        this.table = table;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var access = table.row(Operations.idOf(resource)).map(PermissionTable.Row::access);
        boolean isPublic = access.filter(Access.PUBLIC::equals).isPresent();
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, isPublic ? "no-cache" : "no-store");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Authorization");
    }
}
