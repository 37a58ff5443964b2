package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A tenure has at least one day (rule C01). */
public final class TenureWithoutDays extends RuleViolation {

    TenureWithoutDays(LocalDate since, LocalDate until) {
        super(
                Kind.INVALID,
                "period-without-days",
                null,
                "From " + since + " until " + until + " there is no day",
                "Give the day after the last one as the end",
                "/until");
    }
}
