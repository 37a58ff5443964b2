package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.http.route.OperationPaths;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes refusals, of the domain and of HTTP, problem documents. */
class RefusalMappers {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final OperationPaths operations;
    private final Instance<RefusalListener> listeners;

    RefusalMappers(OperationPaths operations, @Any Instance<RefusalListener> listeners) {
        this.operations = operations;
        this.listeners = listeners;
    }

    @ServerExceptionMapper
    public Response rule(RuleViolation violation, UriInfo uri) {
        listeners.forEach(listener -> listener.refused(violation));
        return answer(violation, uri);
    }

    static Response answer(RuleViolation violation, UriInfo uri) {
        var problem = Problem.of(violation.slug(), statusOf(violation), violation.detail())
                .by(violation.rule())
                .knowing(violation.copyPosition())
                .with(List.of(Fault.of(violation)));
        return Problems.answer(problem, uri).build();
    }

    @ServerExceptionMapper
    public Response rules(RuleViolations broken, UriInfo uri) {
        var faults = broken.violations().stream().map(Fault::of).toList();
        var decisive = broken.violations().get(0);
        listeners.forEach(listener -> listener.refused(decisive));
        var status = statusOf(decisive);
        var problem = Problem.of("several-rules-broken", status, faults.size() + " rules are broken")
                .knowing(decisive.copyPosition())
                .with(faults);
        return Problems.answer(problem, uri).build();
    }

    private static int statusOf(RuleViolation violation) {
        return switch (violation.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND, HIDDEN -> 404;
            case CONFLICT -> 409;
        };
    }

    @ServerExceptionMapper
    public Response http(ProblemException refused, UriInfo uri) {
        return Problems.answer(refused.problem(), uri).build();
    }

    /** What JAX-RS refuses by itself: no such path, method or media type. */
    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response jaxrs(WebApplicationException refused, UriInfo uri) {
        var status = refused.getResponse().getStatusInfo();
        if (status.getStatusCode() < 400) {
            return refused.getResponse();
        }
        if (refused.getCause() instanceof ProblemException inner) {
            return http(inner, uri);
        }
        var slug = status.getReasonPhrase().replace(' ', '-').toLowerCase(Locale.ROOT);
        var answer = Problems.answer(Problem.of(slug, status.getStatusCode(), status.getReasonPhrase()), uri);
        if (status.getStatusCode() == METHOD_NOT_ALLOWED) {
            answer.header(
                    HttpHeaders.ALLOW, operations.methodsOf(uri.getRequestUri().getRawPath()));
        }
        return answer.build();
    }
}
