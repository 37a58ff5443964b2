package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** A line speaks of indicators that the project has (rule P10). */
public final class ProgressIndicatorUnknown extends RuleViolation {

    /**
     * @param indicator key
     * @param project key of the project
     * @param pointer where
     */
    public ProgressIndicatorUnknown(String indicator, String project, String pointer) {
        super(
                Kind.CONFLICT,
                "progress-indicator-unknown",
                "P10",
                "The project '" + project + "' has no indicator '" + indicator + "'",
                "Name one of the project, or add it with the next version of the plan",
                pointer);
    }
}
