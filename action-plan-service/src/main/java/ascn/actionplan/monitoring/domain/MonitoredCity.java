package ascn.actionplan.monitoring.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a city stands on a day. It is compared with what was asked of it and never with another city (rule F07).
 *
 * @param city slug of the city
 * @param name its name
 * @param memberState code of its member state
 * @param memberSince the day from which it is a member
 * @param entry where its entry of the year is
 * @param entrySince since when it is there, as precisely as it is known; null where there is none
 * @param noUpdate whether it states that there is nothing new
 * @param lastYear the last year of which it has sent an entry; null where it never has
 * @param lastOn when that was, as precisely as it is known
 * @param projects how many projects and action lines of it are on record
 * @param planning how many are PLANNING
 * @param ongoing how many are ONGOING
 * @param completed how many are COMPLETED
 * @param statusNotOnRecord how many have a status that no source gives
 * @param milestonesDue how many milestones are expected within the next days
 * @param milestonesOverdue how many should have been reached and were not
 */
public record MonitoredCity(
        String city,
        String name,
        String memberState,
        LocalDate memberSince,
        EntryStanding entry,
        @Nullable String entrySince,
        boolean noUpdate,
        @Nullable Integer lastYear,
        @Nullable String lastOn,
        int projects,
        int planning,
        int ongoing,
        int completed,
        int statusNotOnRecord,
        int milestonesDue,
        int milestonesOverdue) {

    /** Whether its entry of the year has not come to the Secretariat by the deadline (rule P21). */
    public boolean isOverdue(MonitoringDay day) {
        return day.isPastDeadline() && !entry.hasArrived() && day.wasAskedOf(memberSince);
    }

    /** Whether its entry of the year waits with the National Representative (rule P21). */
    public boolean isWithRepresentative() {
        return entry == EntryStanding.WITH_REPRESENTATIVE;
    }

    /** Since when it waits with the National Representative, as precisely as it is known; null where it does not. */
    public @Nullable String withRepresentativeSince() {
        return isWithRepresentative() ? entrySince : null;
    }

    /**
     * Whether it is silent: of the last year that was due, or a later one, neither an entry nor "no update" was sent. A city
     * that joined afterwards was not asked.
     */
    public boolean isSilent(MonitoringDay day) {
        boolean wasAsked = !memberSince.isAfter(day.dueBy());
        return wasAsked && (lastYear == null || lastYear < day.dueYear());
    }

    /** Since when it is silent: since the last thing that it sent, or since it is a member; null where it is not. */
    public @Nullable String silentSince(MonitoringDay day) {
        return !isSilent(day) ? null : lastOn == null ? memberSince.toString() : lastOn;
    }
}
