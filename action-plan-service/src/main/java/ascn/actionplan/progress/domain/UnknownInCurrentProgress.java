package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** An unknown is allowed where a source of the past is silent, not where the city can know (rule N02). */
public final class UnknownInCurrentProgress extends RuleViolation {

    /**
     * @param part its name
     * @param pointer where
     */
    public UnknownInCurrentProgress(String part, String pointer) {
        super(
                Kind.CONFLICT,
                "not-on-record-today",
                "N02",
                "What the line says of " + part + " cannot be NOT_ON_RECORD in an entry of today",
                "Give it; only an act of the past, with its source, may leave it open",
                pointer);
    }
}
