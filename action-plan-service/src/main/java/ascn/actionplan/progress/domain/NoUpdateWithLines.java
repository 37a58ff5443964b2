package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** Who reports on a project has an update (rule P10). */
public final class NoUpdateWithLines extends RuleViolation {

    /** The refusal. */
    public NoUpdateWithLines() {
        super(
                Kind.CONFLICT,
                "no-update-with-lines",
                "P10",
                "The entry states that there is no update and has lines",
                "Remove the lines or the statement",
                "/noUpdate");
    }
}
