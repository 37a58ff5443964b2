package ascn.actionplan.deadline.application;

import ascn.actionplan.deadline.domain.DeadlineOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraint of the deadlines' table means to a caller. */
@ApplicationScoped
class DeadlineConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(DeadlineOnRecord.CONSTRAINT) ? Optional.of(new DeadlineOnRecord()) : Optional.empty();
    }
}
