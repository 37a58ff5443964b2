package ascn.cityregistry.network.domain;

import ascn.contracts.problem.RuleViolation;

/** A city's membership of a network is on record once (rule M15). */
public final class NetworkMembershipOnRecord extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "uq_network_membership";

    /** The refusal; its caller knows what was given. */
    public NetworkMembershipOnRecord() {
        super(
                Kind.CONFLICT,
                "network-membership-on-record",
                "M15",
                "The city belongs to that network by another entry",
                "See GET /api/v1/cities/{cityId}/network-memberships",
                "/network");
    }
}
