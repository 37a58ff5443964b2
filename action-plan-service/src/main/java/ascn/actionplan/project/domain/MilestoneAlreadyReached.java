package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** What is reached is not expected any more. */
public final class MilestoneAlreadyReached extends RuleViolation {

    public MilestoneAlreadyReached(String key, PartialDate reached) {
        super(
                Kind.CONFLICT,
                "milestone-already-reached",
                "P10",
                "The milestone '" + key + "' was reached on " + reached,
                "A date that was told wrongly is corrected by telling anew when it was reached");
    }
}
