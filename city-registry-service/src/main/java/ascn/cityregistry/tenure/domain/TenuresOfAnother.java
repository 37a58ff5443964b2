package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/** Who holds what is for the holder and the Secretariat to see (rule N06). */
public final class TenuresOfAnother extends RuleViolation {

    /** The refusal. */
    public TenuresOfAnother() {
        super(
                Kind.FORBIDDEN,
                "tenures-of-another",
                "N06",
                "These are the tenures of another person",
                "Ask with holder=me for your own");
    }
}
