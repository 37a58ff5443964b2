package ascn.platform.events.republication;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** Nobody has asked for a republication of that id. */
public final class RepublicationNotFound extends RuleViolation {

    RepublicationNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "republication-not-found",
                null,
                "There is no republication " + id,
                "Take the id from the answer to the call that asked for it");
    }
}
