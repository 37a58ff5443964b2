package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** What a plan tells of a project changes by the next version of the plan only (rules P02, P09). */
public final class ProjectInPlan extends RuleViolation {

    public ProjectInPlan(String city, String key, String generation) {
        super(
                Kind.CONFLICT,
                "project-in-plan",
                "P09",
                "The project '" + city + "/" + key + "' is in the plan '" + generation + "' of its city",
                "Change it in the draft of the plan and submit the next version; status, milestones and values are recorded directly");
    }
}
