package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** A project does not end before it begins (rule P05). */
public final class PeriodBackwards extends RuleViolation {

    public PeriodBackwards(String key, PartialDate from, PartialDate until, String pointer) {
        super(
                Kind.CONFLICT,
                "project-period-backwards",
                "P05",
                "The project '" + key + "' begins in " + from + " and ends in " + until,
                "Give an end that is not before the beginning",
                pointer);
    }
}
