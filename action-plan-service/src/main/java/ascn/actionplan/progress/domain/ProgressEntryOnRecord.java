package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** A city has one entry for a year (rule P10). */
public final class ProgressEntryOnRecord extends RuleViolation {

    /** Name of the constraint that refuses the second of two. */
    public static final String CONSTRAINT = "pk_progress_entry";

    /** The refusal. */
    public ProgressEntryOnRecord() {
        super(
                Kind.CONFLICT,
                "progress-entry-on-record",
                "P10",
                "The city has an entry for this year",
                "Read it and revise it: GET and PUT /api/v1/progress-entries/{city}/{year}",
                "/year");
    }
}
