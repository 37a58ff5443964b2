package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.application.MovedDate;
import ascn.cityregistry.calendar.domain.Shift;
import ascn.cityregistry.calendar.domain.Window;
import java.time.LocalDate;
import java.util.List;

/**
 * A date that was moved, and what moved with it.
 *
 * @param date as it is now
 * @param moved the deadlines that moved, each from when to when
 */
public record CalendarDateMoveResponse(CalendarDateResponse date, List<MovedDeadline> moved) {

    static CalendarDateMoveResponse of(MovedDate moved) {
        return new CalendarDateMoveResponse(
                CalendarDateResponse.of(moved.date()),
                moved.shifts().stream().map(MovedDeadline::of).toList());
    }

    /**
     * A deadline that moved.
     *
     * @param code names it
     * @param title what has to be done by it
     * @param before where it was
     * @param after where it is
     */
    public record MovedDeadline(String code, String title, Days before, Days after) {

        static MovedDeadline of(Shift shift) {
            return new MovedDeadline(
                    shift.rule().code(), shift.rule().title(), Days.of(shift.before()), Days.of(shift.after()));
        }
    }

    /**
     * The days on which a deadline can fall, one where the day is known.
     *
     * @param earliest the first of them
     * @param latest the last of them
     */
    public record Days(LocalDate earliest, LocalDate latest) {

        static Days of(Window window) {
            return new Days(window.earliest(), window.latest());
        }
    }
}
