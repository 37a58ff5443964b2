package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** One policy takes over on a day (rule M02). */
public final class QuotaPolicyAlreadyRecorded extends RuleViolation {

    /** Name of the index that refuses the second of two policies of one day. */
    public static final String CONSTRAINT = "uq_quota_policy_day";

    /** The refusal; it names no policy, because a caller who lost a race knows none. */
    public QuotaPolicyAlreadyRecorded() {
        super(
                Kind.CONFLICT,
                "quota-policy-already-recorded",
                "M02",
                "A quota policy that takes over on this day is on record",
                "To correct it, name it in supersedes; a new decision takes over on a day of its own",
                "/effectiveFrom");
    }
}
