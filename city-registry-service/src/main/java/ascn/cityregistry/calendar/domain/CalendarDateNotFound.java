package ascn.cityregistry.calendar.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** The calendar has no such date. */
public final class CalendarDateNotFound extends RuleViolation {

    /** @param id what was asked for */
    public CalendarDateNotFound(UUID id) {
        super(
                Kind.NOT_FOUND,
                "calendar-date-not-found",
                null,
                "The calendar has no date '" + id + "'",
                "See GET /api/v1/calendar/dates for all of them");
    }
}
