package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** The sector is not on the list (rule P07). */
public final class SectorUnknown extends RuleViolation {

    public SectorUnknown(String code, String pointer) {
        super(
                Kind.CONFLICT,
                "sector-unknown",
                "P07",
                "No sector that may be chosen has the code '" + code + "'",
                "Choose from GET /api/v1/sectors, or have the Secretariat add it",
                pointer);
    }
}
