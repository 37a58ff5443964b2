package ascn.actionplan.bestpractice.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** A best practice is withdrawn once (rule P19). */
public final class BestPracticeAlreadyWithdrawn extends RuleViolation {

    public BestPracticeAlreadyWithdrawn(PartialDate on) {
        super(
                Kind.CONFLICT,
                "best-practice-already-withdrawn",
                "P19",
                "The best practice was withdrawn on " + on,
                "Nothing is left to do; share it anew if it shall be used again");
    }
}
