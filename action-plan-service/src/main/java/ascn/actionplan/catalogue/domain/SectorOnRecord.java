package ascn.actionplan.catalogue.domain;

import ascn.contracts.problem.RuleViolation;

/** A code names one sector (rule P07). */
public final class SectorOnRecord extends RuleViolation {

    public SectorOnRecord(String code) {
        super(
                Kind.CONFLICT,
                "sector-on-record",
                "P07",
                "A sector with the code '" + code + "' is on record",
                "Take another code; a sector keeps its label",
                "/code");
    }
}
