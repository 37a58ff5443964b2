package ascn.actionplan.expertise.domain;

import ascn.contracts.problem.RuleViolation;

/** An offer is made to other cities (rule P23). */
public final class ExpertiseOfOwnCity extends RuleViolation {

    public ExpertiseOfOwnCity(String city) {
        super(
                Kind.CONFLICT,
                "expertise-of-own-city",
                "P23",
                "The offer is the own one of '" + city + "'",
                "Ask for an offer of another city",
                "/city");
    }
}
