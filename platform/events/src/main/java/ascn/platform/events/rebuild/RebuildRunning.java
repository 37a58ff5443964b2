package ascn.platform.events.rebuild;

import ascn.contracts.problem.RuleViolation;

/** Only one rebuild runs at a time. */
public final class RebuildRunning extends RuleViolation {

    RebuildRunning() {
        super(
                Kind.CONFLICT,
                "rebuild-running",
                null,
                "A rebuild is running",
                "Wait until it has ended; see /api/v1/rebuilds");
    }
}
