package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** That there is nothing new is the city's own statement; it is never entered for it (rule N02). */
public final class NoUpdateOfThePast extends RuleViolation {

    /** The refusal. */
    public NoUpdateOfThePast() {
        super(
                Kind.CONFLICT,
                "no-update-of-the-past",
                "N02",
                "A statement of no update would be entered for the city, for another day than today",
                "Leave it out: a year without a source shows as no entry on record",
                "/noUpdate");
    }
}
