package ascn.actionplan.catalogue.domain;

import ascn.contracts.problem.RuleViolation;

/** The catalogue has no such instrument. */
public final class InstrumentNotFound extends RuleViolation {

    public InstrumentNotFound(String code) {
        super(
                Kind.NOT_FOUND,
                "instrument-not-found",
                "P16",
                "No instrument has the code '" + code + "'",
                "See GET /api/v1/instruments");
    }
}
