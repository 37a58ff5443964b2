package ascn.actionplan.deadline.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** The entries of a year are asked for in it or in the next one (rule P21). */
public final class DeadlineOutsideYear extends RuleViolation {

    /**
     * @param year the year that is reported on
     * @param dueOn the day that was given
     */
    public DeadlineOutsideYear(int year, LocalDate dueOn) {
        super(
                Kind.INVALID,
                "reporting-deadline-outside-year",
                "P21",
                dueOn + " is neither in " + year + " nor in the year after it",
                "Give the day by which the entries of that year are asked for",
                "/dueOn");
    }
}
