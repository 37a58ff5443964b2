package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** Dates of projects and action lines lie within the horizon of their plan (rule P01). */
public final class OutsideHorizon extends RuleViolation {

    public OutsideHorizon(PartialDate date, Horizon horizon, String pointer) {
        super(
                Kind.CONFLICT,
                "outside-horizon",
                "P01",
                date + " is outside of the plan's days, " + horizon,
                "Give a date within them, or promise it in a strategic target, which no horizon binds",
                pointer);
    }
}
