package ascn.cityregistry.networkact.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.Standing;

/** The network is established once and officially launched once; one plan of either may stand beside (rule R19). */
public final class NetworkActOnRecord extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_network_act";

    private NetworkActOnRecord(String detail) {
        super(
                Kind.CONFLICT,
                "network-act-on-record",
                "R19",
                detail,
                "Correct the act that is on record with PUT, or say PLANNED where only a plan is meant",
                "/kind");
    }

    /** The refusal, naming what is on record. */
    public static NetworkActOnRecord of(NetworkActKind kind, Standing standing) {
        return new NetworkActOnRecord("The act " + kind + " is on record as " + standing + " already");
    }

    /** The refusal of a caller who lost a race. */
    public static NetworkActOnRecord already() {
        return new NetworkActOnRecord("This act is on record already");
    }
}
