package ascn.actionplan.workshop.domain;

import ascn.contracts.problem.RuleViolation;

/** There is no workshop of that id. */
public final class WorkshopNotFound extends RuleViolation {

    /** The refusal. */
    public WorkshopNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "workshop-not-found",
                null,
                "There is no workshop " + id,
                "See GET /api/v1/workshops for all of them");
    }
}
