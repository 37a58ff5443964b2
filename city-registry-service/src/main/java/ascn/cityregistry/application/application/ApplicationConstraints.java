package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationAlreadyOpen;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the application's tables mean to a caller. */
@ApplicationScoped
class ApplicationConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(ApplicationAlreadyOpen.CONSTRAINT)
                ? Optional.of(new ApplicationAlreadyOpen())
                : Optional.empty();
    }
}
