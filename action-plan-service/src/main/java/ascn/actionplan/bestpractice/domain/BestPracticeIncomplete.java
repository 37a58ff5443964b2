package ascn.actionplan.bestpractice.domain;

import ascn.contracts.problem.RuleViolation;

/** What is shared today says what was done, what came of it and what others need (rules P19, N02). */
public final class BestPracticeIncomplete extends RuleViolation {

    public BestPracticeIncomplete(String pointer) {
        super(
                Kind.CONFLICT,
                "best-practice-incomplete",
                "P19",
                "A best practice that is shared today leaves nothing NOT_ON_RECORD: others shall do the same",
                "Give the value; only an act of the past, with its source, may leave it open (rule N02)",
                pointer);
    }
}
