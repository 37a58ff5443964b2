package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;

/** There is no offer of that id. */
public final class ExpertiseOfferNotFound extends RuleViolation {

    public ExpertiseOfferNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "expertise-offer-not-found",
                "P23",
                "There is no offer of expertise " + id,
                "See GET /api/v1/expertise-offers for all that are open");
    }
}
