package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** A mandatory part is missing (rule F01). */
public final class FrameworkPartMissing extends RuleViolation {

    /** The refusal. */
    public FrameworkPartMissing(FrameworkSection section) {
        super(
                Kind.CONFLICT,
                "framework-part-missing",
                "F01",
                "The edition has nothing in its part '" + section.slug() + "'",
                "Revise it so that it has definition, principles and outcomes, and discuss it; then put it up",
                "/sections/" + section.slug());
    }
}
