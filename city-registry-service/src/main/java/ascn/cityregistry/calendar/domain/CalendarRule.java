package ascn.cityregistry.calendar.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a deadline is computed back from a date.
 *
 * @param code names the deadline
 * @param edition which edition of the rule it is; another number of days is another edition, for the years from then on
 * @param title what has to be done by the deadline
 * @param countsFrom the date from which it is counted
 * @param daysBefore how many days before the first day of that date it falls
 * @param basis whether a source gives the number of days
 * @param source where the step is written down; null where no source names it
 */
public record CalendarRule(
        String code,
        int edition,
        String title,
        CalendarDateKind countsFrom,
        int daysBefore,
        Basis basis,
        @Nullable String source) {

    /** On what a number of days rests. */
    public enum Basis {
        /** A source gives it. */
        SOURCE,
        /** No source gives it; it is a decision of this project. */
        OURS
    }

    /** The deadline that follows from a date. */
    public Deadline deadlineFrom(CalendarDate date) {
        return new Deadline(this, date, Window.before(date.occurredOn(), daysBefore));
    }
}
