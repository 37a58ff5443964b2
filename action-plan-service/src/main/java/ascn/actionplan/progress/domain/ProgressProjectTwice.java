package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** An entry has one line for a project, under whatever key (rule P10). */
public final class ProgressProjectTwice extends RuleViolation {

    /**
     * @param key the project's own key
     * @param pointer where
     */
    public ProgressProjectTwice(String key, String pointer) {
        super(
                Kind.CONFLICT,
                "progress-project-twice",
                "P10",
                "Another line is about the project '" + key + "' already",
                "Make one line of the two",
                pointer);
    }
}
