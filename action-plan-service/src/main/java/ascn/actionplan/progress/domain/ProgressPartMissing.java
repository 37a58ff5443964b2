package ascn.actionplan.progress.domain;

import ascn.contracts.problem.RuleViolation;

/** A line has all parts of the network's form (rule P10). */
public final class ProgressPartMissing extends RuleViolation {

    /**
     * @param part its name
     * @param pointer where
     */
    public ProgressPartMissing(String part, String pointer) {
        super(
                Kind.CONFLICT,
                "progress-part-missing",
                "P10",
                "The line lacks " + part,
                "Give it; in an act of the past that no source gives it for, write NOT_ON_RECORD",
                pointer);
    }
}
