package ascn.actionplan.bestpractice.domain;

import ascn.contracts.problem.RuleViolation;

/** There is no best practice of that id. */
public final class BestPracticeNotFound extends RuleViolation {

    public BestPracticeNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "best-practice-not-found",
                "P19",
                "There is no best practice " + id,
                "See GET /api/v1/best-practices for all that are shared");
    }
}
