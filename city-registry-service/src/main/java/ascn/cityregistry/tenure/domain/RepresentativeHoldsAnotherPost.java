package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/** A National Representative is no officer of a city and represents no other state on the same days (rule C03). */
public final class RepresentativeHoldsAnotherPost extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "ex_tenure_one_post";

    private RepresentativeHoldsAnotherPost(String detail) {
        super(
                Kind.CONFLICT,
                "representative-holds-another-post",
                "C03",
                detail,
                "Let another person accept it, or let the Secretariat end the other tenure first");
    }

    /** The refusal, naming the tenure of the same person that stands against it. */
    public static RepresentativeHoldsAnotherPost with(Tenure other) {
        return new RepresentativeHoldsAnotherPost("You hold the post " + other.post() + " of " + other.subject() + " "
                + other.facts().days() + ", and nobody is National Representative beside another post");
    }

    /** The refusal of a caller who lost a race. */
    public static RepresentativeHoldsAnotherPost withAnother() {
        return new RepresentativeHoldsAnotherPost("You hold another post on one of these days");
    }
}
