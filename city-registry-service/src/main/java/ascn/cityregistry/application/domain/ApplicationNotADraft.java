package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** An application that was put forward is not written any more (rule M18). */
public final class ApplicationNotADraft extends RuleViolation {

    ApplicationNotADraft(ApplicationStatus status) {
        super(
                Kind.CONFLICT,
                "application-not-a-draft",
                "M18",
                "The application is " + status + "; only a draft or a returned one can be written and submitted",
                "Read it again to see what was decided");
    }
}
