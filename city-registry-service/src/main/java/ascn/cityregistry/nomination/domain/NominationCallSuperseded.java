package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;

/** A call is corrected once; the next correction is one of the correction (rule M08). */
public final class NominationCallSuperseded extends RuleViolation {

    /** Name of the constraint that refuses the second of two parallel corrections. */
    public static final String CONSTRAINT = "uq_nomination_call_supersedes";

    /** The refusal. */
    public NominationCallSuperseded() {
        super(
                Kind.CONFLICT,
                "nomination-call-superseded",
                "M08",
                "Another call has taken the place of this one",
                "Read the list again and correct the one that holds now",
                "/supersedes");
    }
}
