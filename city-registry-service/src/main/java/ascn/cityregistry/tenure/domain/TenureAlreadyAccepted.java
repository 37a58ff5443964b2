package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/** A person is bound to a tenure once, and what that person rests on is not rewritten (rule N06). */
public final class TenureAlreadyAccepted extends RuleViolation {

    TenureAlreadyAccepted() {
        super(
                Kind.CONFLICT,
                "tenure-already-accepted",
                "N06",
                "A person has accepted this tenure",
                "End it, and record another one for another person");
    }
}
