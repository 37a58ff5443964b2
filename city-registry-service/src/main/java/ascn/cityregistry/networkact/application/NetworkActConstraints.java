package ascn.cityregistry.networkact.application;

import ascn.cityregistry.networkact.domain.NetworkActOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the acts' table mean to a caller. */
@ApplicationScoped
class NetworkActConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(NetworkActOnRecord.CONSTRAINT)
                ? Optional.of(NetworkActOnRecord.already())
                : Optional.empty();
    }
}
