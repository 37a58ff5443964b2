package ascn.platform.events.republication;

import ascn.contracts.problem.RuleViolation;

/** One range is sent again at a time. */
public final class RepublicationRunning extends RuleViolation {

    RepublicationRunning() {
        super(
                Kind.CONFLICT,
                "republication-running",
                null,
                "Another range is being sent again",
                "Ask again when that one is done");
    }
}
