package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.RepresentativeHoldsAnotherPost;
import ascn.cityregistry.tenure.domain.TenureOverlap;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the table of tenures mean to a caller. */
@ApplicationScoped
class TenureConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case TenureOverlap.CONSTRAINT -> Optional.of(TenureOverlap.withAnother());
            case RepresentativeHoldsAnotherPost.CONSTRAINT -> Optional.of(RepresentativeHoldsAnotherPost.withAnother());
            default -> Optional.empty();
        };
    }
}
