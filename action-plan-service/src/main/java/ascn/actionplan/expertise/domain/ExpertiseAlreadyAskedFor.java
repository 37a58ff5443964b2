package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;

/** A city asks once until it is answered (rule P23). */
public final class ExpertiseAlreadyAskedFor extends RuleViolation {

    public ExpertiseAlreadyAskedFor(String city) {
        super(
                Kind.CONFLICT,
                "expertise-already-asked-for",
                "P23",
                "A request of '" + city + "' for this offer waits for its answer",
                "Wait for the answer; then the city may ask again",
                "/city");
    }
}
