package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** A revised draft says something else than the one before (rule F03). */
public final class TextUnchanged extends RuleViolation {

    /** The refusal. */
    public TextUnchanged() {
        super(
                Kind.CONFLICT,
                "framework-text-unchanged",
                "F03",
                "The text says the same as the one that it would replace",
                "Change it, or leave it as it is",
                "/sections");
    }
}
