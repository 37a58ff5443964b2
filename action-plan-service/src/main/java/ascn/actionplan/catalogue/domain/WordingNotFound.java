package ascn.actionplan.catalogue.domain;

import ascn.contracts.problem.RuleViolation;

/** The catalogue has no such mapping. */
public final class WordingNotFound extends RuleViolation {

    public WordingNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "focus-area-wording-not-found",
                "P06",
                "No mapping has the id '" + id + "'",
                "See GET /api/v1/focus-area-wordings");
    }
}
