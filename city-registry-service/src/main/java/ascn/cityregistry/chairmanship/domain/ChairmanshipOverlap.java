package ascn.cityregistry.chairmanship.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.Period;

/** One member state chairs ASEAN on a day (rule C10). */
public final class ChairmanshipOverlap extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "ex_chairmanship_overlap";

    private ChairmanshipOverlap(String detail) {
        super(
                Kind.CONFLICT,
                "chairmanship-overlap",
                "C10",
                detail,
                "Give days on which nobody chairs by the calendar, or correct the other entry first",
                "/from");
    }

    /** The refusal, naming the entry that stands against it. */
    public static ChairmanshipOverlap with(String memberState, Period period) {
        return new ChairmanshipOverlap(memberState + " chairs from " + period);
    }

    /** The refusal of a caller who lost a race. */
    public static ChairmanshipOverlap withAnother() {
        return new ChairmanshipOverlap("Another member state chairs on one of these days");
    }
}
