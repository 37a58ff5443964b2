package ascn.platform.events.quarantine;

import ascn.contracts.problem.RuleViolation;

/** The corrected record is still no event. */
public final class RepairNotReadable extends RuleViolation {

    RepairNotReadable(String why) {
        super(
                Kind.INVALID,
                "repair-not-readable",
                null,
                "With this repair it would still not be read: " + why,
                "Correct headers or payload; what is not named stays as it came");
    }
}
