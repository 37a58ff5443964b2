package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** Of an entry that was returned for single figures only these change (rule P10). */
public final class FigureNotReturned extends RuleViolation {

    /**
     * @param pointer what would change
     */
    public FigureNotReturned(String pointer) {
        super(
                Kind.CONFLICT,
                "figure-not-returned",
                "P10",
                "This was not returned, so it stays as it was",
                "Change only the figures that were returned; ask for the return of others",
                pointer);
    }
}
