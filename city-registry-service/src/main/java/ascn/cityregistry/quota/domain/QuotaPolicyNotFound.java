package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** No quota policy has that id. */
public final class QuotaPolicyNotFound extends RuleViolation {

    /** @param id what was asked for */
    public QuotaPolicyNotFound(QuotaPolicyId id) {
        super(
                Kind.NOT_FOUND,
                "quota-policy-not-found",
                null,
                "There is no quota policy " + id,
                "See GET /api/v1/quota-policies for all of them");
    }
}
