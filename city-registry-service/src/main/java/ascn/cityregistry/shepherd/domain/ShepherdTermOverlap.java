package ascn.cityregistry.shepherd.domain;

import ascn.contracts.problem.RuleViolation;

/** One member state is the shepherd on a day (rule C11). */
public final class ShepherdTermOverlap extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "ex_shepherd_term_overlap";

    private ShepherdTermOverlap(String detail) {
        super(
                Kind.CONFLICT,
                "shepherd-term-overlap",
                "C11",
                detail,
                "Give a term that begins where the one before ends, or correct the other term first",
                "/from");
    }

    /** The refusal, naming the term that stands against it. */
    public static ShepherdTermOverlap with(ShepherdTerm other) {
        return new ShepherdTermOverlap(other.memberState() + " is the shepherd from "
                + other.days().from() + " until " + other.days().until());
    }

    /** The refusal of a caller who lost a race. */
    public static ShepherdTermOverlap withAnother() {
        return new ShepherdTermOverlap("Another term runs on one of these days");
    }
}
