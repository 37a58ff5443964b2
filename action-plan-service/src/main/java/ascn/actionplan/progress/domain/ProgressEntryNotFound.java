package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** No entry is on record for this caller; whether there is one for others stays secret (rules P10, N02). */
public final class ProgressEntryNotFound extends RuleViolation {

    private ProgressEntryNotFound(Kind kind, ProgressEntryId id) {
        super(
                kind,
                "progress-entry-not-found",
                "P10",
                "No entry on record: " + id.city() + " for " + id.year(),
                "See GET /api/v1/progress-entries for those that you may read");
    }

    /** There is none. */
    public static ProgressEntryNotFound of(ProgressEntryId id) {
        return new ProgressEntryNotFound(Kind.NOT_FOUND, id);
    }

    /** There is one, but not for this caller, who is told the same. */
    public static ProgressEntryNotFound hidden(ProgressEntryId id) {
        return new ProgressEntryNotFound(Kind.HIDDEN, id);
    }
}
