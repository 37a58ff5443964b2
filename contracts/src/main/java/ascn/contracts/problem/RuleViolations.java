package ascn.contracts.problem;

import java.util.List;

/** Several rules said no to one request; the caller is told of all of them at once. */
public final class RuleViolations extends RuntimeException {

    private final transient List<RuleViolation> violations;

    private RuleViolations(List<RuleViolation> violations) {
        super(violations.size() + " rules are broken", null, false, false);
        this.violations = List.copyOf(violations);
    }

    /**
     * Does nothing when the list is empty; otherwise refuses, with the one violation itself or with all of them.
     *
     * @throws RuleViolation when the list holds exactly one
     * @throws RuleViolations when it holds several
     */
    public static void refuseIfAny(List<? extends RuleViolation> violations) {
        if (violations.size() == 1) {
            throw violations.get(0);
        }
        if (!violations.isEmpty()) {
            throw new RuleViolations(List.copyOf(violations));
        }
    }

    /** All of them, in the order in which they were found. */
    public List<RuleViolation> violations() {
        return violations;
    }
}
