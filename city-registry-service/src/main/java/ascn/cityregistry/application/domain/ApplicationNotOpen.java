package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** An application on which was decided, or that was withdrawn, is closed (rule M18). */
public final class ApplicationNotOpen extends RuleViolation {

    ApplicationNotOpen(ApplicationStatus status) {
        super(
                Kind.CONFLICT,
                "application-not-open",
                "M18",
                "The application is " + status + "; only one on which nothing was decided can be withdrawn",
                "Read it again to see what was decided");
    }
}
