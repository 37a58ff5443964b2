package ascn.actionplan.monitoring.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day for which is asked, and what was asked of the cities by then.
 *
 * @param on the day
 * @param year the year whose entries are looked at
 * @param deadline the last day on which an entry of that year is in time; null where none is on record
 * @param dueYear the last year whose deadline was before the day; the year before that of the day where no deadline is on
 *     record
 * @param dueBy the deadline of that year; the end of that year where none is on record
 */
public record MonitoringDay(
        LocalDate on, int year, @Nullable LocalDate deadline, int dueYear, LocalDate dueBy) {

    /** How near a milestone is when it is called due: within this many days. */
    public static final int DUE_WITHIN_DAYS = 90;

    /** The day with what is on record of deadlines. */
    public static MonitoringDay of(LocalDate on, int year, Optional<LocalDate> deadline, Optional<Due> lastDue) {
        var due = lastDue.orElseGet(() -> new Due(on.getYear() - 1, LocalDate.of(on.getYear() - 1, 12, 31)));
        return new MonitoringDay(on, year, deadline.orElse(null), due.year(), due.by());
    }

    /**
     * A year whose entries were due.
     *
     * @param year the year
     * @param by its deadline
     */
    public record Due(int year, LocalDate by) {}

    /** Whether the entries of the year are late when they have not arrived. */
    public boolean isPastDeadline() {
        return deadline != null && deadline.isBefore(on);
    }

    /** Whether a city that is a member since then was one by the deadline of the year. */
    boolean wasAskedOf(LocalDate memberSince) {
        return deadline != null && !memberSince.isAfter(deadline);
    }

    /** The last day of what is called due soon. */
    public LocalDate dueUntil() {
        return on.plusDays(DUE_WITHIN_DAYS);
    }
}
