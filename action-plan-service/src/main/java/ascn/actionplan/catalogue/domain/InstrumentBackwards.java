package ascn.actionplan.catalogue.domain;

import ascn.contracts.problem.RuleViolation;

/** An instrument does not end before it begins (rule P16). */
public final class InstrumentBackwards extends RuleViolation {

    public InstrumentBackwards(int from, int until) {
        super(
                Kind.CONFLICT,
                "instrument-period-backwards",
                "P16",
                "It begins in " + from + " and ends in " + until,
                "Give a last year that is not before the first",
                "/until");
    }
}
