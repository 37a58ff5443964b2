package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDateOnRecord;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.problem.ConstraintRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the constraints of the calendar's tables mean to a caller. */
@ApplicationScoped
class CalendarConstraints implements ConstraintRefusals {

    @Override
    public Optional<RuleViolation> refusalOf(String constraint) {
        return constraint.equals(CalendarDateOnRecord.CONSTRAINT)
                ? Optional.of(CalendarDateOnRecord.already())
                : Optional.empty();
    }
}
