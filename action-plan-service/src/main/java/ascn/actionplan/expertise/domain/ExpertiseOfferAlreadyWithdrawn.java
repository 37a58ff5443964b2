package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** An offer is withdrawn once (rule P23). */
public final class ExpertiseOfferAlreadyWithdrawn extends RuleViolation {

    public ExpertiseOfferAlreadyWithdrawn(PartialDate on) {
        super(
                Kind.CONFLICT,
                "expertise-offer-already-withdrawn",
                "P23",
                "The offer was withdrawn on " + on,
                "Nothing is left to do; offer it anew if it shall be asked for again");
    }
}
