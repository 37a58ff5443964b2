package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** Two projects that are one are of one city, and two. */
public final class ProjectsOfTwoCities extends RuleViolation {

    public ProjectsOfTwoCities(String city, String key, String otherCity, String otherKey) {
        super(
                Kind.CONFLICT,
                "projects-of-two-cities",
                "P01",
                "'" + city + "/" + key + "' and '" + otherCity + "/" + otherKey + "' are not two projects of one city",
                "Name another project of the same city",
                "/into");
    }
}
