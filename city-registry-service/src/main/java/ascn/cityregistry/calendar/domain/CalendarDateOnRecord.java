package ascn.cityregistry.calendar.domain;

import ascn.contracts.problem.RuleViolation;

/** A reporting year has one annual meeting, one JCM and one Summit that the chain leads to (rule R04). */
public final class CalendarDateOnRecord extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_calendar_date";

    private CalendarDateOnRecord(String detail) {
        super(
                Kind.CONFLICT,
                "calendar-date-on-record",
                "R04",
                detail,
                "Move the date that is there with PUT; the former stays answerable",
                "/kind");
    }

    /** The refusal, naming what is on record. */
    public static CalendarDateOnRecord of(CalendarDate known) {
        return new CalendarDateOnRecord(
                "The " + known.kind() + " of " + known.year() + " is in the calendar, on " + known.occurredOn());
    }

    /** The refusal of a caller who lost a race. */
    public static CalendarDateOnRecord already() {
        return new CalendarDateOnRecord("That date of this year is in the calendar already");
    }
}
