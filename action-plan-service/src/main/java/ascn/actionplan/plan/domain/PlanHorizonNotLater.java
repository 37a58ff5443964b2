package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** A later generation begins later (rule P02). */
public final class PlanHorizonNotLater extends RuleViolation {

    /** The refusal. */
    public PlanHorizonNotLater(int generation, PlanHorizon horizon) {
        super(
                Kind.CONFLICT,
                "plan-horizon-not-later",
                "P02",
                "The city's plan of generation " + generation + " is for " + horizon
                        + "; generations begin one after the other",
                "Give a later first year to the later generation",
                "/horizon/from");
    }
}
