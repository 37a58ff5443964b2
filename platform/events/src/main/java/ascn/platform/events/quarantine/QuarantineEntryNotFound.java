package ascn.platform.events.quarantine;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** Nothing lies in quarantine under that id. */
public final class QuarantineEntryNotFound extends RuleViolation {

    QuarantineEntryNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "quarantine-entry-not-found",
                null,
                "Nothing lies in quarantine under the id " + id,
                "Take the id from the list of /api/v1/quarantine");
    }
}
