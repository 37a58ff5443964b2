package ascn.cityregistry.network.application;

import ascn.cityregistry.network.domain.NetworkMembershipOnRecord;
import ascn.cityregistry.network.domain.NetworkOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the networks' tables mean to a caller. */
@ApplicationScoped
class NetworkConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case NetworkOnRecord.CONSTRAINT -> Optional.of(new NetworkOnRecord());
            case NetworkMembershipOnRecord.CONSTRAINT -> Optional.of(new NetworkMembershipOnRecord());
            default -> Optional.empty();
        };
    }
}
