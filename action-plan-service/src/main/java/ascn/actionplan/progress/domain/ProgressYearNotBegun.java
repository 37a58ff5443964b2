package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** A year is reported on once it has begun (rule N01). */
public final class ProgressYearNotBegun extends RuleViolation {

    /**
     * @param year the year of the entry
     * @param occurredOn the day of the act
     */
    public ProgressYearNotBegun(int year, PartialDate occurredOn) {
        super(
                Kind.CONFLICT,
                "progress-year-not-begun",
                "N01",
                "On " + occurredOn + " the year " + year + " has not begun",
                "Send the entry in its year or later",
                "/occurredOn");
    }
}
