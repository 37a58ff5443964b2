package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** No waiver has that id. */
public final class QuotaWaiverNotFound extends RuleViolation {

    /** @param id what was asked for */
    public QuotaWaiverNotFound(QuotaWaiverId id) {
        super(
                Kind.NOT_FOUND,
                "quota-waiver-not-found",
                null,
                "There is no quota waiver " + id,
                "See GET /api/v1/quota-waivers for all of them");
    }
}
