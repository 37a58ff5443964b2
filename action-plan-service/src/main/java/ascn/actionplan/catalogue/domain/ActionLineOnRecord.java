package ascn.actionplan.catalogue.domain;

import ascn.contracts.problem.RuleViolation;

/** A code names one action line, over all instruments (rule P16). */
public final class ActionLineOnRecord extends RuleViolation {

    public ActionLineOnRecord(String code, String pointer) {
        super(
                Kind.CONFLICT,
                "action-line-on-record",
                "P16",
                "An action line with the code '" + code + "' is on record",
                "Take another code, for example one that begins with that of the instrument",
                pointer);
    }
}
