package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** There is no such project for the reader: none at all, or none that is shared yet (rule P17). */
public final class ProjectNotFound extends RuleViolation {

    public ProjectNotFound(String city, String key) {
        super(
                Kind.NOT_FOUND,
                "project-not-found",
                "P17",
                "There is no project '" + city + "/" + key + "' for you",
                "See GET /api/v1/projects for all that you may read");
    }
}
