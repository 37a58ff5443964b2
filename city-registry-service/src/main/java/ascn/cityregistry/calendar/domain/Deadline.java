package ascn.cityregistry.calendar.domain;

/**
 * A deadline of a reporting year. It is computed and never stored: when its date moves, it moves.
 *
 * @param rule how it is computed
 * @param date the date from which it is counted
 * @param window the day on which it falls, or those on which it can fall
 */
public record Deadline(CalendarRule rule, CalendarDate date, Window window) {}
