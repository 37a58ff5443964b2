package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** The author takes an entry back until somebody has acted on it (rule P21). */
public final class RecallTooLate extends RuleViolation {

    /**
     * @param state where it is
     */
    public RecallTooLate(ProgressState state) {
        super(
                Kind.CONFLICT,
                "recall-too-late",
                "P21",
                "The entry is " + state + ": there is no sending that nobody has acted on",
                "Ask the National Representative or the Secretariat to return it");
    }
}
