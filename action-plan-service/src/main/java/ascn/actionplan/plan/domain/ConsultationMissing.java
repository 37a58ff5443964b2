package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** A plan is submitted after its National Representative was consulted (rule P03). */
public final class ConsultationMissing extends RuleViolation {

    /** The refusal. */
    public ConsultationMissing() {
        super(
                Kind.CONFLICT,
                "consultation-missing",
                "P03",
                "The National Representative was not consulted since the last version, by the day of the submission",
                "Ask the National Representative to record a consultation on the draft: with comments, or that there are none");
    }
}
