package ascn.platform.events.quarantine;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** The entry was applied, healed or given up before. */
public final class QuarantineEntrySettled extends RuleViolation {

    QuarantineEntrySettled(UUID id, String state) {
        super(
                Kind.CONFLICT,
                "quarantine-entry-settled",
                null,
                "The entry " + id + " is settled: " + state,
                "Nothing is left to do; its history tells who did what");
    }
}
