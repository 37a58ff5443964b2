package ascn.cityregistry.memberstate.application;

import ascn.cityregistry.memberstate.domain.CapitalMovedThatDay;
import ascn.cityregistry.memberstate.domain.MemberStateOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the member states' tables mean to a caller. */
@ApplicationScoped
class MemberStateConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return switch (constraint) {
            case MemberStateOnRecord.CONSTRAINT -> Optional.of(new MemberStateOnRecord());
            case CapitalMovedThatDay.CONSTRAINT -> Optional.of(new CapitalMovedThatDay());
            default -> Optional.empty();
        };
    }
}
