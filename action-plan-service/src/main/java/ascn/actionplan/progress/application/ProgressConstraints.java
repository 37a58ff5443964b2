package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressEntryOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the entries' tables mean to a caller. */
@ApplicationScoped
class ProgressConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(ProgressEntryOnRecord.CONSTRAINT)
                ? Optional.of(new ProgressEntryOnRecord())
                : Optional.empty();
    }
}
