package ascn.cityregistry.calendar.domain;

import ascn.contracts.problem.RuleViolation;

/** The deadlines of years that are over stay as they were (rule R18). */
public final class CalendarRuleForPastYear extends RuleViolation {

    private CalendarRuleForPastYear(int year, int thisYear) {
        super(
                Kind.CONFLICT,
                "calendar-rule-for-past-year",
                "R18",
                "A rule from " + year + " on would move deadlines of years before " + thisYear + ", which are over",
                "Let the edition begin with " + thisYear + " or a later reporting year",
                "/fromYear");
    }

    /** Goes on only when the edition begins with this year or a later one. */
    public static void refuse(int year, int thisYear) {
        if (year < thisYear) {
            throw new CalendarRuleForPastYear(year, thisYear);
        }
    }
}
