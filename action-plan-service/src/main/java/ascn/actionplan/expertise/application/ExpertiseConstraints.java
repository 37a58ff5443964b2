package ascn.actionplan.expertise.application;

import ascn.actionplan.expertise.domain.ExpertiseAlreadyAskedFor;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the requests mean to a caller who lost a race. */
@ApplicationScoped
class ExpertiseConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals("uq_expertise_request_open")
                ? Optional.of(new ExpertiseAlreadyAskedFor("of the request"))
                : Optional.empty();
    }
}
