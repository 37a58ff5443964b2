package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;

/**
 * Told of each refusal by a rule before it is answered, for example to leave a trace of it. It can neither change nor
 * prevent the answer, and must not fail.
 */
@FunctionalInterface
public interface RefusalListener {

    /** A call is refused; of several violations this is the one that decides the status. */
    void refused(RuleViolation violation);
}
