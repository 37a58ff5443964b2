package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** The plan has no consultation of that id. */
public final class ConsultationNotFound extends RuleViolation {

    /** The refusal. */
    public ConsultationNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "plan-consultation-not-found",
                null,
                "The plan has no consultation " + id,
                "See the list of its consultations");
    }
}
