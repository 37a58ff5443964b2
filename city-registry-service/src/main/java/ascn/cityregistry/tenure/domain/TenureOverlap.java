package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/** One person holds a post on a day (rule C01). */
public final class TenureOverlap extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "ex_tenure_overlap";

    private TenureOverlap(String detail) {
        super(
                Kind.CONFLICT,
                "tenure-overlap",
                "C01",
                detail,
                "Give days on which nobody holds the post, or end the other tenure first",
                "/since");
    }

    /** The refusal, naming the tenure that stands against it. */
    public static TenureOverlap with(Tenure other) {
        return new TenureOverlap(
                "Another tenure of this post runs " + other.facts().days());
    }

    /** The refusal of a caller who lost a race. */
    public static TenureOverlap withAnother() {
        return new TenureOverlap("Another tenure of this post has one of these days");
    }
}
