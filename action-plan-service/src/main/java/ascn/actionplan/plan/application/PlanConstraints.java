package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.PlanAlreadyOpen;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the plans' tables mean to a caller. */
@ApplicationScoped
class PlanConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(PlanAlreadyOpen.CONSTRAINT) ? Optional.of(new PlanAlreadyOpen()) : Optional.empty();
    }
}
