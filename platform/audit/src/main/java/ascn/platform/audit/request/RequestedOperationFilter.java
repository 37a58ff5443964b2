package ascn.platform.audit.request;

import ascn.platform.audit.request.RequestedOperation.Asked;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Notes what a request asks for, before anybody can refuse it. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class RequestedOperationFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final RequestedOperation requested;

    @Context
    @Nullable
    ResourceInfo resource;

    RequestedOperationFilter(RequestedOperation requested) {
        this.requested = requested;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource == null ? null : resource.getResourceMethod();
        var operation = method == null ? null : method.getAnnotation(Operation.class);
        var id = operation == null ? "unnamed" : operation.operationId();
        var path = request.getUriInfo().getRequestUri().getRawPath();
        requested.begin(new Asked(id, path, !READING.contains(request.getMethod())));
    }
}
