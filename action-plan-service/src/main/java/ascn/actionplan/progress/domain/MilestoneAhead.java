package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** What is reached was reached by the day of the entry (rule N01). */
public final class MilestoneAhead extends RuleViolation {

    /**
     * @param actual when it is said to be reached
     * @param pointer where
     */
    public MilestoneAhead(PartialDate actual, String pointer) {
        super(
                Kind.CONFLICT,
                "milestone-ahead",
                "N01",
                "A milestone reached in " + actual + " lies after the day of the entry",
                "Give it as forecast",
                pointer);
    }
}
