package ascn.actionplan.catalogue.domain;

import ascn.contracts.problem.RuleViolation;

/** The catalogue has no such sector. */
public final class SectorNotFound extends RuleViolation {

    public SectorNotFound(String code) {
        super(
                Kind.NOT_FOUND,
                "sector-not-found",
                "P07",
                "No sector has the code '" + code + "'",
                "See GET /api/v1/sectors");
    }
}
