package ascn.cityregistry.chairmanship.application;

import ascn.cityregistry.chairmanship.domain.ChairmanshipOverlap;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the calendar's table mean to a caller. */
@ApplicationScoped
class ChairmanshipConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(ChairmanshipOverlap.CONSTRAINT)
                ? Optional.of(ChairmanshipOverlap.withAnother())
                : Optional.empty();
    }
}
