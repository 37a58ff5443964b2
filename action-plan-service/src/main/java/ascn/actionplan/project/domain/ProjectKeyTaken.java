package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** A key names one project of its city, for ever (rule P01). */
public final class ProjectKeyTaken extends RuleViolation {

    public ProjectKeyTaken(String city, String key) {
        super(
                Kind.CONFLICT,
                "project-key-taken",
                "P01",
                "The city '" + city + "' has a project with the key '" + key + "' already",
                "Change that one, or take another key",
                "/content/key");
    }
}
