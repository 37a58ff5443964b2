package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** The reference of a decision may be unknown where a source of the past is silent, not today (rules N02, M18). */
public final class QuotaDecisionUnnamed extends RuleViolation {

    QuotaDecisionUnnamed() {
        this("/decisionReference");
    }

    /** @param pointer where the reference stands in the request */
    public QuotaDecisionUnnamed(String pointer) {
        super(
                Kind.CONFLICT,
                "not-on-record-today",
                "N02",
                "The reference of a decision of today cannot be NOT_ON_RECORD",
                "Give the reference; only an act of the past, with its source, may leave it open",
                pointer);
    }
}
