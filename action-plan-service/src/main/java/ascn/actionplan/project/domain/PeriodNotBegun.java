package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** Nothing is measured, and nothing is reached, before its time (rule N01). */
public final class PeriodNotBegun extends RuleViolation {

    public PeriodNotBegun(PartialDate date, PartialDate told, String pointer) {
        super(
                Kind.CONFLICT,
                "not-happened-yet",
                "N01",
                date + " begins after the day of the act, " + told,
                "Wait for it, or tell a forecast",
                pointer);
    }
}
