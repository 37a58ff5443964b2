package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** The project promises no such milestone. */
public final class MilestoneNotFound extends RuleViolation {

    public MilestoneNotFound(String address, String key) {
        super(
                Kind.NOT_FOUND,
                "milestone-not-found",
                "P10",
                "The project '" + address + "' has no milestone '" + key + "'",
                "See the project for its milestones");
    }
}
