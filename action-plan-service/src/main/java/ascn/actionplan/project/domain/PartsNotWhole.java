package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** The parts of a sum or percentage make the whole, for each dimension. */
public final class PartsNotWhole extends RuleViolation {

    public PartsNotWhole(String key, String dimension, String pointer) {
        super(
                Kind.CONFLICT,
                "parts-not-whole",
                "P14",
                "The parts of '" + key + "' by " + dimension + " do not make the whole",
                "Correct the parts or the whole; a part that is not known is a category of its own",
                pointer);
    }
}
