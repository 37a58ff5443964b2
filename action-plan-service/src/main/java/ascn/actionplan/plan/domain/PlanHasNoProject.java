package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** A plan holds at least one specific project or action line (rule P05). */
public final class PlanHasNoProject extends RuleViolation {

    /** The refusal. */
    public PlanHasNoProject() {
        super(
                Kind.CONFLICT,
                "plan-without-project",
                "P05",
                "The plan holds no project and no action line",
                "Write down at least one that the city will undertake",
                "/projects");
    }
}
