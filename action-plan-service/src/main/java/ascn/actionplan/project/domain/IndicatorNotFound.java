package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** The project promises no such indicator. */
public final class IndicatorNotFound extends RuleViolation {

    public IndicatorNotFound(String address, String key) {
        super(
                Kind.NOT_FOUND,
                "indicator-not-found",
                "P10",
                "The project '" + address + "' has no indicator '" + key + "'",
                "See the project for its indicators");
    }
}
