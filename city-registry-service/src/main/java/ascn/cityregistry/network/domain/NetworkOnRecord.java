package ascn.cityregistry.network.domain;

import ascn.contracts.problem.RuleViolation;

/** A network is on record once (rule M15). */
public final class NetworkOnRecord extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_network_code";

    /** The refusal; its caller knows what was given. */
    public NetworkOnRecord() {
        super(
                Kind.CONFLICT,
                "network-on-record",
                "M15",
                "A network of that code is on record",
                "Read GET /api/v1/networks/{code}; correct it with PUT",
                "/code");
    }
}
