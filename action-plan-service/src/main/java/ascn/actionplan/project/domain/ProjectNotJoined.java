package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** Only what was joined can be separated. */
public final class ProjectNotJoined extends RuleViolation {

    public ProjectNotJoined(String city, String key) {
        super(
                Kind.CONFLICT,
                "project-not-joined",
                "P01",
                "The project '" + city + "/" + key + "' is joined to no other",
                "See its history for what was joined and separated");
    }
}
