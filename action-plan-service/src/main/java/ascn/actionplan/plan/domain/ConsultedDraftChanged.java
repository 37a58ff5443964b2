package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** A consultation is about the draft as it is (rule P03). */
public final class ConsultedDraftChanged extends RuleViolation {

    /** The refusal. */
    public ConsultedDraftChanged() {
        super(
                Kind.CONFLICT,
                "consulted-draft-changed",
                "P03",
                "The draft has changed since it was read",
                "Read it again, and name its digest",
                "/draftDigest");
    }
}
