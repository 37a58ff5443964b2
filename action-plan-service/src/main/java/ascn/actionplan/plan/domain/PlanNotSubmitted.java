package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** Only what was submitted can be shared (rule P17). */
public final class PlanNotSubmitted extends RuleViolation {

    /** The refusal. */
    public PlanNotSubmitted() {
        super(
                Kind.CONFLICT,
                "plan-not-submitted",
                "P17",
                "The plan has no version that could be shared",
                "Submit it first");
    }
}
