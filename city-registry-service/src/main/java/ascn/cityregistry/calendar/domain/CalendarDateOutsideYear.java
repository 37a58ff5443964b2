package ascn.cityregistry.calendar.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;

/** A date of a reporting year lies in that year, or in the next when its chain ends late. */
public final class CalendarDateOutsideYear extends RuleViolation {

    private CalendarDateOutsideYear(PartialDate date, int year) {
        super(
                Kind.INVALID,
                "calendar-date-outside-year",
                null,
                date + " is no date of the reporting year " + year,
                "Give a day, a month or a year, in " + year + " or the year after it",
                "/occurredOn");
    }

    /**
     * Goes on only when the date lies in the year or the next, with both its ends.
     *
     * @throws CalendarDateOutsideYear when it does not, or only its end is known
     */
    public static void refuse(PartialDate date, int year) {
        if (date.firstDay().getYear() < year || date.lastDay().getYear() > year + 1) {
            throw new CalendarDateOutsideYear(date, year);
        }
    }
}
