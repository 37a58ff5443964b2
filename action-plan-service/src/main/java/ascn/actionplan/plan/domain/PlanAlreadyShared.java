package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;

/** A plan is shared once, and stays so (rule P17). */
public final class PlanAlreadyShared extends RuleViolation {

    /** The refusal. */
    public PlanAlreadyShared(LocalDate from) {
        super(
                Kind.CONFLICT,
                "plan-already-shared",
                "P17",
                "The plan is shared from " + from + " on",
                "Nothing more has to be done for that",
                "/occurredOn");
    }
}
