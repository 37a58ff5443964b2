package ascn.actionplan.deadline.domain;

import ascn.contracts.problem.RuleViolation;

/** No deadline of that year is on record. */
public final class DeadlineNotFound extends RuleViolation {

    /** @param year what was asked for */
    public DeadlineNotFound(int year) {
        super(
                Kind.NOT_FOUND,
                "reporting-deadline-not-found",
                "P21",
                "No deadline for the entries of " + year + " is on record",
                "See GET /api/v1/reporting-deadlines for all of them");
    }
}
