package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** Progress is read by the city's officer, the National Representative of its state and the Secretariat (rules C04, C05, C14). */
public final class ProgressOfAnother extends RuleViolation {

    /**
     * @param asked the city or state that was asked for
     */
    public ProgressOfAnother(String asked) {
        super(
                Kind.FORBIDDEN,
                "progress-of-another",
                "C05",
                "You read the progress of your own city or member state, not of '" + asked + "'",
                "Ask without this filter: the list then holds what is yours");
    }
}
