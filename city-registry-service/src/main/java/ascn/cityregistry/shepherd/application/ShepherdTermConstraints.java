package ascn.cityregistry.shepherd.application;

import ascn.cityregistry.shepherd.domain.ShepherdTermOverlap;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the terms' table mean to a caller. */
@ApplicationScoped
class ShepherdTermConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(ShepherdTermOverlap.CONSTRAINT)
                ? Optional.of(ShepherdTermOverlap.withAnother())
                : Optional.empty();
    }
}
