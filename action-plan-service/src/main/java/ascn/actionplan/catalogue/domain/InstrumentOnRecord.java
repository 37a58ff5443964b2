package ascn.actionplan.catalogue.domain;

import ascn.contracts.problem.RuleViolation;

/** A code names one instrument (rule P16). */
public final class InstrumentOnRecord extends RuleViolation {

    public InstrumentOnRecord(String code) {
        super(
                Kind.CONFLICT,
                "instrument-on-record",
                "P16",
                "An instrument with the code '" + code + "' is on record",
                "Add its action lines to it, or take another code",
                "/code");
    }
}
