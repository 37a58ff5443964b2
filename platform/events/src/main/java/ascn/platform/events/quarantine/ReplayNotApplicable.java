package ascn.platform.events.quarantine;

import ascn.contracts.problem.RuleViolation;

/** The event still cannot be applied; nothing was changed. */
public final class ReplayNotApplicable extends RuleViolation {

    ReplayNotApplicable(String why) {
        super(
                Kind.CONFLICT,
                "replay-not-applicable",
                null,
                "It still cannot be applied: " + why,
                "Repair it, replay it after a new version of this service knows it, or give it up");
    }
}
