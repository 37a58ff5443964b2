package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** No application of that id is there for this caller; whether there is one for others stays secret. */
public final class ApplicationNotFound extends RuleViolation {

    private ApplicationNotFound(Kind kind, ApplicationId id) {
        super(
                kind,
                "application-not-found",
                null,
                "There is no application " + id + " for you",
                "See GET /api/v1/applications for those that you may read");
    }

    /** There is none. */
    public static ApplicationNotFound of(ApplicationId id) {
        return new ApplicationNotFound(Kind.NOT_FOUND, id);
    }

    /** There is one, but it is another member state's; the caller is told the same. */
    public static ApplicationNotFound hidden(ApplicationId id) {
        return new ApplicationNotFound(Kind.HIDDEN, id);
    }
}
