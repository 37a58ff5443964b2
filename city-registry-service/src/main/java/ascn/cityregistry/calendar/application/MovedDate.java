package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.Shift;
import java.util.List;

/**
 * A date that was moved.
 *
 * @param date as it is now
 * @param shifts the deadlines that moved with it
 */
public record MovedDate(CalendarDate date, List<Shift> shifts) {}
