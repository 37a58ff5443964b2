package ascn.cityregistry.secretariat.application;

import ascn.cityregistry.secretariat.domain.SecretariatUnitOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the table of units mean to a caller. */
@ApplicationScoped
class SecretariatUnitConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(SecretariatUnitOnRecord.CONSTRAINT)
                ? Optional.of(SecretariatUnitOnRecord.already())
                : Optional.empty();
    }
}
