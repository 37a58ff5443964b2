package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** Sharing of the initial plans is not held back by the city (rule P17). */
public final class SharingNotWithheld extends RuleViolation {

    /** The refusal. */
    public SharingNotWithheld() {
        super(
                Kind.CONFLICT,
                "sharing-not-withheld",
                "P17",
                "A plan of the first generation is shared at the annual meeting after the endorsement of the framework, or earlier",
                "Leave withheld out",
                "/withheld");
    }
}
