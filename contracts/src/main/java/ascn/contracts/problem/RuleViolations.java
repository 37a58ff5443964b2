package ascn.contracts.problem;

import java.util.ArrayList;
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

    /**
     * Asks several rules, each of which may refuse, and refuses with everything that they have said: the caller is not sent
     * from one fault to the next.
     *
     * @throws RuleViolation when one rule has refused for one reason
     * @throws RuleViolations when there are several reasons
     */
    public static void refuseForAll(Runnable... rules) {
        var refusals = new ArrayList<RuleViolation>();
        for (var rule : rules) {
            try {
                rule.run();
            } catch (RuleViolation refusal) {
                refusals.add(refusal);
            } catch (RuleViolations several) {
                refusals.addAll(several.violations);
            }
        }
        refuseIfAny(refusals);
    }

    /** All of them, in the order in which they were found. */
    public List<RuleViolation> violations() {
        return violations;
    }
}
