package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** A policy or waiver is corrected once; the next correction is one of the correction (rule M02). */
public final class QuotaFactSuperseded extends RuleViolation {

    /** Names of the constraints that refuse the second of two parallel corrections. */
    public static final String POLICY_CONSTRAINT = "uq_quota_policy_supersedes";

    /** As above, of waivers. */
    public static final String WAIVER_CONSTRAINT = "uq_quota_waiver_supersedes";

    QuotaFactSuperseded(String kind, UUID id) {
        this("Another has taken the place of the " + kind + " " + id);
    }

    /** The refusal of a caller who lost a race. */
    public QuotaFactSuperseded() {
        this("Another correction has come first");
    }

    private QuotaFactSuperseded(String detail) {
        super(
                Kind.CONFLICT,
                "quota-fact-superseded",
                "M02",
                detail,
                "Read the list again and correct the one that holds now",
                "/supersedes");
    }
}
