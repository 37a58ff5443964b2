package ascn.platform.events.rebuild;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** There is no rebuild of that id. */
public final class RebuildNotFound extends RuleViolation {

    RebuildNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "rebuild-not-found",
                null,
                "There is no rebuild " + id,
                "Take the id from the list of /api/v1/rebuilds");
    }
}
