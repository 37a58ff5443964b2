package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** The draft has no project of that key. */
public final class DraftProjectNotFound extends RuleViolation {

    /** The refusal. */
    public DraftProjectNotFound(String key) {
        super(
                Kind.NOT_FOUND,
                "draft-project-not-found",
                null,
                "The draft has no project '" + key + "'",
                "Read the draft to see its projects");
    }
}
