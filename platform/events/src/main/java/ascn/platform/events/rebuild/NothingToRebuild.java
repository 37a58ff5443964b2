package ascn.platform.events.rebuild;

import ascn.contracts.problem.RuleViolation;

/** No follower of this service names a read model. */
public final class NothingToRebuild extends RuleViolation {

    NothingToRebuild() {
        super(
                Kind.CONFLICT,
                "nothing-to-rebuild",
                null,
                "This service has no read model that is built from events alone",
                "Ask the service whose figures are to be built anew");
    }
}
