package ascn.cityregistry.nomination.domain;

import ascn.contracts.problem.RuleViolation;

/** The nominations of a year have one deadline (rule M08). */
public final class NominationCallAlreadyRecorded extends RuleViolation {

    /** Name of the index that refuses the second of two calls of one year. */
    public static final String CONSTRAINT = "uq_nomination_call_year";

    /** The refusal; it names no call, because a caller who lost a race knows none. */
    public NominationCallAlreadyRecorded() {
        super(
                Kind.CONFLICT,
                "nomination-call-already-recorded",
                "M08",
                "A call for nominations of this year is on record",
                "To correct it or to set another deadline, name it in supersedes",
                "/year");
    }
}
