package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** A city has one application at a time on which nothing is decided (rule M18). */
public final class ApplicationAlreadyOpen extends RuleViolation {

    /** Name of the index that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_application_open";

    /** The refusal; it names no application, because a caller who lost a race knows none. */
    public ApplicationAlreadyOpen() {
        super(
                Kind.CONFLICT,
                "application-already-open",
                "M18",
                "There is an application for this city on which nothing is decided yet",
                "Revise that one, withdraw it, or wait for the decision on it",
                "/name");
    }
}
