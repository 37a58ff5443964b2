package ascn.actionplan.bestpractice.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** Nothing is withdrawn before it is shared (rules N01, P19). */
public final class BestPracticeWithdrawnBeforeShared extends RuleViolation {

    public BestPracticeWithdrawnBeforeShared(PartialDate withdrawn, PartialDate shared) {
        super(
                Kind.CONFLICT,
                "best-practice-withdrawn-before-shared",
                "N01",
                "It is withdrawn on " + withdrawn + ", and was shared on " + shared,
                "Give a day on or after the one on which it was shared",
                "/occurredOn");
    }
}
