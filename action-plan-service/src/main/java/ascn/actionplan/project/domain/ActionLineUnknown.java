package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** The action line is in no instrument of the catalogue (rule P16). */
public final class ActionLineUnknown extends RuleViolation {

    public ActionLineUnknown(String code, String pointer) {
        super(
                Kind.CONFLICT,
                "action-line-unknown",
                "P16",
                "No action line has the code '" + code + "'",
                "Choose from GET /api/v1/instruments, or have the Secretariat add it",
                pointer);
    }
}
