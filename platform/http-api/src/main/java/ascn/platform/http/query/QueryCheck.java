package ascn.platform.http.query;

import ascn.platform.http.problem.ProblemException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query before the resource does, and names everything that is wrong with it at once: values that cannot be
 * read, values given twice, parameters that the operation does not have. It runs when permission has been decided.
 */
@Provider
@jakarta.annotation.Priority(Priorities.USER)
class QueryCheck implements ContainerRequestFilter {

    private final Map<Method, QueryForm> forms = new ConcurrentHashMap<>();

    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        var form = forms.computeIfAbsent(resource.getResourceMethod(), QueryForm::of);
        var faults = form.faultsOf(request.getUriInfo().getQueryParameters());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
