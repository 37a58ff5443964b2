package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** No plan of that city and generation is there for this caller; whether there is one for others stays secret (rule P17). */
public final class PlanNotFound extends RuleViolation {

    private PlanNotFound(Kind kind, PlanId id) {
        super(
                kind,
                "plan-not-found",
                "P17",
                "There is no plan " + id + " for you",
                "See GET /api/v1/plans for those that you may read");
    }

    /** There is none. */
    public static PlanNotFound of(PlanId id) {
        return new PlanNotFound(Kind.NOT_FOUND, id);
    }

    /** There is one, but it is not shared with the caller; who is told the same. */
    public static PlanNotFound hidden(PlanId id) {
        return new PlanNotFound(Kind.HIDDEN, id);
    }
}
