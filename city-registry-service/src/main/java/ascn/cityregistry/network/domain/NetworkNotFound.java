package ascn.cityregistry.network.domain;

import ascn.contracts.problem.RuleViolation;

/** No network has that code, or it was not known then (rule M15). */
public final class NetworkNotFound extends RuleViolation {

    /** @param code what was asked for */
    public NetworkNotFound(String code) {
        super(
                Kind.NOT_FOUND,
                "network-not-found",
                "M15",
                "No network on record has the code '" + code + "'",
                "See GET /api/v1/networks for all of them");
    }
}
