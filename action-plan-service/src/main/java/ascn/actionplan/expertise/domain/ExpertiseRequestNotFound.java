package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;

/** There is no request of that id for the reader: none at all, or one of other cities (rule P23). */
public final class ExpertiseRequestNotFound extends RuleViolation {

    public ExpertiseRequestNotFound(String id) {
        super(
                Kind.HIDDEN,
                "expertise-request-not-found",
                "P23",
                "There is no request " + id + " for you",
                "See the requests of the offer; what two cities ask and answer is for these two and the Secretariat");
    }
}
