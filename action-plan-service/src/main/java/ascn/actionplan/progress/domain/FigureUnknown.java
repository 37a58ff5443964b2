package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** What is returned is a figure of the entry (rule P10). */
public final class FigureUnknown extends RuleViolation {

    /**
     * @param figure what was named
     */
    public FigureUnknown(String figure) {
        super(
                Kind.INVALID,
                "figure-unknown",
                "P10",
                "The entry has no figure '" + figure + "'",
                "Give the JSON Pointer of one, for example /lines/0/status",
                "/figure");
    }
}
