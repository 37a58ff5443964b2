package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** A request is answered once (rule P23). */
public final class ExpertiseAlreadyAnswered extends RuleViolation {

    public ExpertiseAlreadyAnswered(PartialDate on) {
        super(
                Kind.CONFLICT,
                "expertise-already-answered",
                "P23",
                "The request was answered on " + on,
                "Nothing is left to do; the other city may ask again");
    }
}
