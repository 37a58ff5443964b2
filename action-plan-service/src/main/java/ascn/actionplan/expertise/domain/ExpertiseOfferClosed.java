package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** Only an open offer is asked for: told, not withdrawn, and not over (rule P23). */
public final class ExpertiseOfferClosed extends RuleViolation {

    public ExpertiseOfferClosed(PartialDate day) {
        super(
                Kind.CONFLICT,
                "expertise-offer-closed",
                "P23",
                "The offer is not open on " + day,
                "Look for another offer that is open on that day; see GET /api/v1/expertise-offers");
    }
}
