package ascn.actionplan.monitoring.api;

import ascn.actionplan.monitoring.domain.NetworkStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the cities stand on a day, as sums over those that you may see.
 *
 * @param on the day
 * @param year the year whose entries are looked at
 * @param deadline the last day on which an entry of that year is in time; absent where none is on record
 * @param dueYear the last year whose entries were due before the day; silence is judged by it
 * @param cities how many cities were members
 * @param received how many entries of the year are received
 * @param withSecretariat how many are with the Secretariat and not yet received
 * @param withRepresentative how many are with the National Representatives
 * @param returned how many are back with the officers
 * @param noEntryOnRecord how many cities have sent none
 * @param noUpdate how many cities state that there is nothing new
 * @param overdue how many entries have not come to the Secretariat by the deadline
 * @param silent of how many cities nothing came of the year that was due, or a later one
 * @param projects how many projects and action lines are on record
 * @param planning how many are PLANNING
 * @param ongoing how many are ONGOING
 * @param completed how many are COMPLETED
 * @param statusNotOnRecord how many have a status that no source gives
 * @param milestonesDue how many milestones are expected within the next 90 days
 * @param milestonesOverdue how many should have been reached and were not
 */
public record MonitoringResponse(
        LocalDate on,
        int year,
        @Nullable LocalDate deadline,
        int dueYear,
        int cities,
        int received,
        int withSecretariat,
        int withRepresentative,
        int returned,
        int noEntryOnRecord,
        int noUpdate,
        int overdue,
        int silent,
        int projects,
        int planning,
        int ongoing,
        int completed,
        int statusNotOnRecord,
        int milestonesDue,
        int milestonesOverdue) {

    static MonitoringResponse of(NetworkStanding standing) {
        var day = standing.day();
        return new MonitoringResponse(
                day.on(),
                day.year(),
                day.deadline(),
                day.dueYear(),
                standing.cities(),
                standing.received(),
                standing.withSecretariat(),
                standing.withRepresentative(),
                standing.returned(),
                standing.noEntryOnRecord(),
                standing.noUpdate(),
                standing.overdue(),
                standing.silent(),
                standing.projects(),
                standing.planning(),
                standing.ongoing(),
                standing.completed(),
                standing.statusNotOnRecord(),
                standing.milestonesDue(),
                standing.milestonesOverdue());
    }
}
