package ascn.cityregistry.networkact.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** The record has no such act. */
public final class NetworkActNotFound extends RuleViolation {

    /** @param id what was asked for */
    public NetworkActNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "network-act-not-found",
                "R19",
                "No act of the network has the id '" + id + "'",
                "See GET /api/v1/acts for all of them");
    }
}
