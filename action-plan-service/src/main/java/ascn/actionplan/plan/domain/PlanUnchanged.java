package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** Each version of a plan differs from the one before (rule P02). */
public final class PlanUnchanged extends RuleViolation {

    /** The refusal. */
    public PlanUnchanged(int version) {
        super(
                Kind.CONFLICT,
                "plan-unchanged",
                "P02",
                "The draft says what version " + version + " says",
                "Change the draft first; what was submitted stays as it is");
    }
}
