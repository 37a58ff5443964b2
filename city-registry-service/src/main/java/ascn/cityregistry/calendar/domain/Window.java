package ascn.cityregistry.calendar.domain;

import ascn.contracts.record.PartialDate;
import java.time.LocalDate;

/**
 * The days on which a deadline can fall: one day where the date it is computed from is known to the day, several otherwise.
 *
 * @param earliest the first of them; who keeps it is in time whatever day becomes known
 * @param latest the last of them
 */
public record Window(LocalDate earliest, LocalDate latest) {

    /** So many days before a date, for each day that the date can be (rule N05). */
    public static Window before(PartialDate date, int days) {
        return new Window(date.firstDay().minusDays(days), date.lastDay().minusDays(days));
    }

    /** Whether the day is known. */
    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    /** The day, or the first and the last with a slash between, as ISO 8601 writes an interval. */
    @Override
    public String toString() {
        return isOneDay() ? earliest.toString() : earliest + "/" + latest;
    }
}
