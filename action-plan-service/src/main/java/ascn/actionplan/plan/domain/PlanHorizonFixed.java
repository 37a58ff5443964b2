package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** The initial plans are for 2018 to 2025 (rule P01). */
public final class PlanHorizonFixed extends RuleViolation {

    /** The refusal. */
    public PlanHorizonFixed() {
        super(
                Kind.CONFLICT,
                "plan-horizon-fixed",
                "P01",
                "The plans of the first generation are for " + PlanHorizon.INITIAL,
                "Leave the horizon out, or open a plan of a later generation",
                "/horizon");
    }
}
