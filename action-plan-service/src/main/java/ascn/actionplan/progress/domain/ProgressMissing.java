package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** An entry says something, or that there is nothing new (rule P10). */
public final class ProgressMissing extends RuleViolation {

    /** The refusal. */
    public ProgressMissing() {
        super(
                Kind.CONFLICT,
                "progress-missing",
                "P10",
                "The entry has no line and does not state that there is no update",
                "Add a line for each project, or set noUpdate",
                "/lines");
    }
}
