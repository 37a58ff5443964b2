package ascn.actionplan.plan.domain;

/** By what a plan is shared with the other members (rule P17). */
public enum SharingBasis {
    /** The city chose to. */
    OWN_CHOICE,
    /** The annual meeting after the endorsement of the framework in the first year. */
    ANNUAL_MEETING,
    /** Its submission, once that meeting was, or in a later generation. */
    SUBMISSION
}
