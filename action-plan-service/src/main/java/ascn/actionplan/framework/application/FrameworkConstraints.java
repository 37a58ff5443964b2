package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.EditionOnRecord;
import ascn.actionplan.framework.domain.EndorsementOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the tables of editions mean to a caller. */
@ApplicationScoped
class FrameworkConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case EditionOnRecord.CONSTRAINT -> Optional.of(new EditionOnRecord());
            case EndorsementOnRecord.CONSTRAINT -> Optional.of(new EndorsementOnRecord());
            default -> Optional.empty();
        };
    }
}
