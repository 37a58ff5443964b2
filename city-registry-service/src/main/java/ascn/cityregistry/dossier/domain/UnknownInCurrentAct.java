package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** An unknown is allowed where a source of the past is silent, not where the caller can know (rule N02). */
public final class UnknownInCurrentAct extends RuleViolation {

    /**
     * @param pointer where it stands in the request
     * @param subject whose it is
     */
    public UnknownInCurrentAct(String pointer, String subject) {
        super(
                Kind.CONFLICT,
                "not-on-record-today",
                "N02",
                "What " + subject + " needs cannot be NOT_ON_RECORD in an act of today",
                "Give the value; only an act of the past, with its source, may leave it open",
                pointer);
    }
}
