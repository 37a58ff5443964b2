package ascn.actionplan.deadline.domain;

import ascn.contracts.problem.RuleViolation;

/** A year has one deadline (rule P21). */
public final class DeadlineOnRecord extends RuleViolation {

    /** Name of the index that refuses the second of two. */
    public static final String CONSTRAINT = "uq_reporting_deadline_year";

    /** The refusal. */
    public DeadlineOnRecord() {
        super(
                Kind.CONFLICT,
                "reporting-deadline-on-record",
                "P21",
                "A deadline of this year is on record",
                "Correct it with PUT /api/v1/reporting-deadlines/{year}",
                "/year");
    }
}
