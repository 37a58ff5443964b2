package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** Only a complete application that was put forward is decided on (rule M18). */
public final class ApplicationNotSubmitted extends RuleViolation {

    ApplicationNotSubmitted(ApplicationStatus status) {
        super(
                Kind.CONFLICT,
                "application-not-submitted",
                "M18",
                "The application is " + status + "; only a submitted one can be admitted or returned",
                "Wait for its submission");
    }
}
