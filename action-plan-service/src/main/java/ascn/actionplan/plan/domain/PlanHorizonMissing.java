package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** A plan of a later generation names its years (rule P02). */
public final class PlanHorizonMissing extends RuleViolation {

    /** The refusal. */
    public PlanHorizonMissing() {
        super(
                Kind.CONFLICT,
                "plan-horizon-missing",
                "P02",
                "A plan of a later generation needs a first and a last year, in this order",
                "Give horizon.from and horizon.until",
                "/horizon");
    }
}
