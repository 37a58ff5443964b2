package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** A line is about a project that is on record (rule P10). */
public final class ProgressProjectUnknown extends RuleViolation {

    /**
     * @param key as the line names it
     * @param pointer where
     */
    public ProgressProjectUnknown(String key, String pointer) {
        super(
                Kind.CONFLICT,
                "progress-project-unknown",
                "P10",
                "The city has no project '" + key + "' on record",
                "Report the project first with POST /api/v1/projects; an entry of the past may bring it with its title",
                pointer);
    }
}
