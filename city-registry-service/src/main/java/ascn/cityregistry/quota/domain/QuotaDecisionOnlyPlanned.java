package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** A quota holds by a decision that was taken; a plan of one changes none (rule N03). */
public final class QuotaDecisionOnlyPlanned extends RuleViolation {

    QuotaDecisionOnlyPlanned() {
        super(
                Kind.CONFLICT,
                "quota-decision-only-planned",
                "N03",
                "A decision that is only planned changes no quota",
                "Enter it when it has been taken, with the standing RECORDED",
                "/standing");
    }
}
