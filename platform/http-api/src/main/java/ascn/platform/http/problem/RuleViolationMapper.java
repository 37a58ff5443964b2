package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a refusal of the domain a problem document. */
class RuleViolationMapper {

    @ServerExceptionMapper
    public Response one(RuleViolation violation, UriInfo uri) {
        return refusal(violation, violation.detail(), List.of(Fault.of(violation)), uri);
    }

    @ServerExceptionMapper
    public Response several(RuleViolations broken, UriInfo uri) {
        var faults = broken.violations().stream().map(Fault::of).toList();
        return refusal(broken.violations().get(0), faults.size() + " rules are broken", faults, uri);
    }

    private static Response refusal(RuleViolation first, String detail, List<Fault> faults, UriInfo uri) {
        var slug = faults.size() == 1 ? first.slug() : "several-rules-broken";
        var problem = Problems.problem(slug, statusOf(first), detail, uri);
        if (faults.size() == 1 && first.rule() != null) {
            problem.with("rule", first.rule());
        }
        return problem.with("errors", faults).build().toResponse();
    }

    private static int statusOf(RuleViolation violation) {
        return switch (violation.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
        };
    }
}
