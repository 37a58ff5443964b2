package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A waiver holds for one day at least. */
public final class WaiverPeriodEmpty extends RuleViolation {

    WaiverPeriodEmpty(LocalDate since, LocalDate until) {
        super(
                Kind.INVALID,
                "waiver-period-empty",
                "M11",
                "A waiver since " + since + " that holds no longer on " + until + " has no day",
                "Give the first day on which it holds no longer, after the day on which it begins; or leave it out",
                "/until");
    }
}
