package ascn.actionplan.framework.domain;

import ascn.contracts.problem.RuleViolation;

/** An edition has three parts (rule F01). */
public final class SectionNotFound extends RuleViolation {

    /** The refusal. */
    public SectionNotFound(String slug) {
        super(
                Kind.NOT_FOUND,
                "framework-section-not-found",
                "F01",
                "An edition has no part '" + slug + "'",
                "Ask for definition, principles or outcomes");
    }
}
