package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;
import java.util.Optional;

/**
 * What a constraint of the database means to a caller. Two callers may pass the same check at the same moment; the
 * constraint then refuses one of them, and that one gets the same answer as if the check had.
 */
@FunctionalInterface
public interface ConstraintRefusals {

    /** The refusal that the constraint of that name stands for, if this feature knows it. */
    Optional<RuleViolation> refusalOf(String constraint);
}
