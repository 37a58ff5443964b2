package ascn.platform.events.quarantine;

import ascn.contracts.problem.RuleViolation;

/** An event is settled only after those before it. */
public final class PredecessorMissing extends RuleViolation {

    PredecessorMissing(String why) {
        super(
                Kind.CONFLICT,
                "predecessor-missing",
                null,
                "An earlier event of the same aggregate is not settled: " + why,
                "Settle the earlier one first, or wait until it has come; see /api/v1/event-log/waiting");
    }
}
