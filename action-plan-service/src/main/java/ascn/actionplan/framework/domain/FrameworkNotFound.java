package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** No edition of that slug is there for this caller; whether there is a draft for others stays secret. */
public final class FrameworkNotFound extends RuleViolation {

    private FrameworkNotFound(Kind kind, String edition) {
        super(
                kind,
                "framework-not-found",
                "F03",
                "There is no edition '" + edition + "' of the framework for you",
                "See GET /api/v1/frameworks for those that you may read");
    }

    /** There is none. */
    public static FrameworkNotFound of(String edition) {
        return new FrameworkNotFound(Kind.NOT_FOUND, edition);
    }

    /** There is one, which is not for this caller; the caller is told the same. */
    public static FrameworkNotFound hidden(String edition) {
        return new FrameworkNotFound(Kind.HIDDEN, edition);
    }
}
