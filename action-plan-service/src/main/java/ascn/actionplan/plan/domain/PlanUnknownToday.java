package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** Only an act of the record may say that something is not on record (rule N02). */
public final class PlanUnknownToday extends RuleViolation {

    /** The refusal. */
    public PlanUnknownToday(String pointer) {
        super(
                Kind.CONFLICT,
                "not-on-record-today",
                "N02",
                "The plan says NOT_ON_RECORD where the city itself speaks today",
                "Write it, or leave it out; NOT_ON_RECORD is for acts of the past, with their source",
                pointer);
    }
}
