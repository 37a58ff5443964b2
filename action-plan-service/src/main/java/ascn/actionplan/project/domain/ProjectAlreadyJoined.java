package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** A project is joined to one other at the most. */
public final class ProjectAlreadyJoined extends RuleViolation {

    public ProjectAlreadyJoined(String city, String key) {
        super(
                Kind.CONFLICT,
                "project-already-joined",
                "P01",
                "The project '" + city + "/" + key + "' has been joined to another already",
                "Separate it first, or join the one that is told in its stead");
    }
}
