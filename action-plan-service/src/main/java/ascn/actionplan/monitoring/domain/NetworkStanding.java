package ascn.actionplan.monitoring.domain;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How all cities stand on a day that a reader may see, as sums of what they are one by one.
 *
 * @param day the day, and what was asked by then
 * @param cities how many cities were members
 * @param received how many entries of the year are received
 * @param withSecretariat how many are with the Secretariat and not yet received
 * @param withRepresentative how many are with the National Representatives
 * @param returned how many are back with the officers
 * @param noEntryOnRecord how many cities have sent none
 * @param noUpdate how many cities state that there is nothing new
 * @param overdue how many entries have not come to the Secretariat by the deadline
 * @param silent how many cities are silent
 * @param projects how many projects and action lines are on record
 * @param planning how many are PLANNING
 * @param ongoing how many are ONGOING
 * @param completed how many are COMPLETED
 * @param statusNotOnRecord how many have a status that no source gives
 * @param milestonesDue how many milestones are expected within the next days
 * @param milestonesOverdue how many should have been reached and were not
 */
public record NetworkStanding(
        MonitoringDay day,
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

    /** The sums over these cities. */
    public static NetworkStanding of(MonitoringDay day, List<MonitoredCity> cities) {
        return new NetworkStanding(
                day,
                cities.size(),
                count(cities, city -> city.entry() == EntryStanding.RECEIVED),
                count(cities, city -> city.entry() == EntryStanding.WITH_SECRETARIAT),
                count(cities, MonitoredCity::isWithRepresentative),
                count(cities, NetworkStanding::isReturned),
                count(cities, city -> !city.entry().isSent()),
                count(cities, MonitoredCity::noUpdate),
                count(cities, city -> city.isOverdue(day)),
                count(cities, city -> city.isSilent(day)),
                sum(cities, MonitoredCity::projects),
                sum(cities, MonitoredCity::planning),
                sum(cities, MonitoredCity::ongoing),
                sum(cities, MonitoredCity::completed),
                sum(cities, MonitoredCity::statusNotOnRecord),
                sum(cities, MonitoredCity::milestonesDue),
                sum(cities, MonitoredCity::milestonesOverdue));
    }

    private static boolean isReturned(MonitoredCity city) {
        return city.entry() == EntryStanding.RETURNED_BY_REPRESENTATIVE
                || city.entry() == EntryStanding.RETURNED_BY_SECRETARIAT;
    }

    private static int count(List<MonitoredCity> cities, Predicate<MonitoredCity> which) {
        return (int) cities.stream().filter(which).count();
    }

    private static int sum(List<MonitoredCity> cities, ToIntFunction<MonitoredCity> of) {
        return cities.stream().mapToInt(of).sum();
    }
}
