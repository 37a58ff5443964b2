package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/** What a tenure demands may be unknown where a source of the past is silent, not today (rule N02). */
public final class TenureUnknownToday extends RuleViolation {

    TenureUnknownToday(String pointer, String what) {
        super(
                Kind.CONFLICT,
                "not-on-record-today",
                "N02",
                what + " of a tenure that begins today cannot be NOT_ON_RECORD",
                "Give it; only a tenure of the past, with its source, may leave it open",
                pointer);
    }
}
