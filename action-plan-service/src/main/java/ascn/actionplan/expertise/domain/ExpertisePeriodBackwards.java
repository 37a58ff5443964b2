package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** What is offered for a period ends on its first day or later (rule P23). */
public final class ExpertisePeriodBackwards extends RuleViolation {

    public ExpertisePeriodBackwards(LocalDate from, LocalDate until) {
        super(
                Kind.INVALID,
                "expertise-period-backwards",
                "P23",
                "The last day " + until + " is before the first day " + from,
                "Give a last day that is not before the first one",
                "/until");
    }
}
