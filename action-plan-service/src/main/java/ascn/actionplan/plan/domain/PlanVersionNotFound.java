package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** The plan has no version of that number. */
public final class PlanVersionNotFound extends RuleViolation {

    /** The refusal. */
    public PlanVersionNotFound(int number) {
        super(
                Kind.NOT_FOUND,
                "plan-version-not-found",
                null,
                "The plan has no version " + number,
                "See the list of its versions");
    }
}
