package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** A city has one plan of each generation (rule P01). */
public final class PlanAlreadyOpen extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_plan_generation";

    /** The refusal. */
    public PlanAlreadyOpen() {
        super(
                Kind.CONFLICT,
                "plan-already-open",
                "P01",
                "The city has a plan of this generation",
                "Write its draft; a later version follows from it",
                "/generation");
    }
}
