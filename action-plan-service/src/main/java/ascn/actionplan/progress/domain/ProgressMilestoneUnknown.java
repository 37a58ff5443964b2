package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** A line speaks of milestones that the project has (rule P10). */
public final class ProgressMilestoneUnknown extends RuleViolation {

    /**
     * @param milestone key
     * @param project key of the project
     * @param pointer where
     */
    public ProgressMilestoneUnknown(String milestone, String project, String pointer) {
        super(
                Kind.CONFLICT,
                "progress-milestone-unknown",
                "P10",
                "The project '" + project + "' has no milestone '" + milestone + "'",
                "Name one of the project, or add it with the next version of the plan",
                pointer);
    }
}
