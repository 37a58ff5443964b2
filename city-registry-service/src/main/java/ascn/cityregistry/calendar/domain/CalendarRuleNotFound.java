package ascn.cityregistry.calendar.domain;

import ascn.contracts.problem.RuleViolation;

/** The calendar has no such edition of a rule. */
public final class CalendarRuleNotFound extends RuleViolation {

    /** @param code what was asked for */
    public CalendarRuleNotFound(String code, int edition) {
        super(
                Kind.NOT_FOUND,
                "calendar-rule-not-found",
                "R18",
                "The calendar has no edition " + edition + " of a rule '" + code + "'",
                "See GET /api/v1/calendar/rules for all of them");
    }
}
