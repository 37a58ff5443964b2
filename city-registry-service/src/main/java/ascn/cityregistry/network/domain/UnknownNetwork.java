package ascn.cityregistry.network.domain;

import ascn.contracts.problem.RuleViolation;

/** A city belongs to a network that is on record (rule M15). */
public final class UnknownNetwork extends RuleViolation {

    /** @param code the code that was given */
    public UnknownNetwork(String code) {
        super(
                Kind.INVALID,
                "unknown-network",
                "M15",
                "'" + code + "' is no network on record",
                "Use a code of GET /api/v1/networks, or record the network first",
                "/network");
    }
}
