package ascn.cityregistry.quota.application;

import ascn.cityregistry.quota.domain.QuotaFactSuperseded;
import ascn.cityregistry.quota.domain.QuotaPolicyAlreadyRecorded;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the quota's tables mean to a caller. */
@ApplicationScoped
class QuotaConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case QuotaPolicyAlreadyRecorded.CONSTRAINT -> Optional.of(new QuotaPolicyAlreadyRecorded());
            case QuotaFactSuperseded.POLICY_CONSTRAINT, QuotaFactSuperseded.WAIVER_CONSTRAINT ->
                Optional.of(new QuotaFactSuperseded());
            default -> Optional.empty();
        };
    }
}
