package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** An entry is written while it is with the officer, and by nobody else (rules P09, P21). */
public final class ProgressEntryNotWritten extends RuleViolation {

    /**
     * @param state where it is
     */
    public ProgressEntryNotWritten(ProgressState state) {
        super(
                Kind.CONFLICT,
                "progress-entry-not-written",
                "P21",
                "The entry is " + state + ", so it is not written now",
                "Recall it, where nobody has acted yet, or wait until it comes back");
    }
}
