package ascn.cityregistry.network.domain;

import ascn.contracts.problem.RuleViolation;

/** What is only planned is no network yet (rule N03). */
public final class NetworkOnlyPlanned extends RuleViolation {

    /** The refusal; its caller knows what was given. */
    public NetworkOnlyPlanned() {
        super(
                Kind.CONFLICT,
                "network-only-planned",
                "N03",
                "Only a plan of it is known",
                "Enter it when it has taken place",
                "/standing");
    }
}
