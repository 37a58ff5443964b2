package ascn.platform.identity;

import ascn.platform.http.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Counts refusals ({@code authz.denied}, by status and kind, never by caller) and tells those of a use case, which have
 * passed the door: another member state's dossier, a post of another day.
 */
@Provider
class RefusalFilter implements ContainerResponseFilter {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    private final MeterRegistry metrics;
    private final CurrentPermission currentPermission;
    private final CurrentActor currentActor;
    private final Denials denials;

    RefusalFilter(
            MeterRegistry metrics, CurrentPermission currentPermission, CurrentActor currentActor, Denials denials) {
        this.metrics = metrics;
        this.currentPermission = currentPermission;
        this.currentActor = currentActor;
        this.denials = denials;
        // There from the start, so that none can be told from not measured.
        count(UNAUTHENTICATED, "unauthenticated", 0);
        count(FORBIDDEN, "not-permitted", 0);
    }

    private void count(int status, String reason, int refusals) {
        metrics.counter("authz.denied", "status", Integer.toString(status), "reason", reason)
                .increment(refusals);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status != UNAUTHENTICATED && status != FORBIDDEN) {
            return;
        }
        var reason = response.getEntity() instanceof Problem problem ? problem.slug() : "other";
        count(status, reason, 1);
        if (status == FORBIDDEN && !currentActor.isAnonymous()) {
            var path = request.getUriInfo().getRequestUri().getRawPath();
            currentPermission
                    .find()
                    .map(passed -> new Denial(passed.operationId(), currentActor.get(), reason, path))
                    .ifPresent(denials::tell);
        }
    }
}
