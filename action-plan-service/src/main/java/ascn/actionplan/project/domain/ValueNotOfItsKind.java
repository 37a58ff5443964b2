package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** A value is what its indicator measures: a number, a numerator with its denominator, or words. */
public final class ValueNotOfItsKind extends RuleViolation {

    public ValueNotOfItsKind(String key, AggregationKind kind, String pointer) {
        super(
                Kind.CONFLICT,
                "value-not-of-its-kind",
                "P10",
                "The indicator '" + key + "' is " + kind + ", and the value is not",
                "Give value for SUM and LAST_VALUE, numerator and denominator (more than zero) for WEIGHTED_PERCENT, words for QUALITATIVE",
                pointer);
    }
}
