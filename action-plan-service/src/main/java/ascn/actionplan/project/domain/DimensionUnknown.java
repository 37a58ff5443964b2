package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** A value is told apart by the dimensions of its indicator. */
public final class DimensionUnknown extends RuleViolation {

    public DimensionUnknown(String key, String dimension, String pointer) {
        super(
                Kind.CONFLICT,
                "dimension-unknown",
                "P14",
                "The indicator '" + key + "' has no dimension '" + dimension + "'",
                "Use one of its dimensions, or have the dimension promised first",
                pointer);
    }
}
