package ascn.actionplan.monitoring.api;

import ascn.actionplan.monitoring.domain.EntryStanding;
import ascn.actionplan.monitoring.domain.MonitoredCity;
import ascn.actionplan.monitoring.domain.MonitoringDay;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a city stands on a day.
 *
 * @param city slug of the city
 * @param name its name
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year whose entry is looked at
 * @param entry where that entry is on the day
 * @param entrySince since when it is there
 * @param noUpdate whether the city states that there is nothing new
 * @param deadline the last day on which the entry is in time; absent where none is on record
 * @param overdue whether it has not come to the Secretariat by then
 * @param withRepresentativeSince since when it waits with the National Representative; absent where it does not
 * @param silentSince since when nothing came from the city; absent where it is not silent
 * @param lastYear the last year of which it has sent an entry
 * @param lastOn when that was
 * @param projects how many projects and action lines are on record
 * @param planning how many are PLANNING
 * @param ongoing how many are ONGOING
 * @param completed how many are COMPLETED
 * @param statusNotOnRecord how many have a status that no source gives
 * @param milestonesDue how many milestones are expected within the next 90 days
 * @param milestonesOverdue how many should have been reached and were not
 */
public record MonitoredCityResponse(
        String city,
        String name,
        String memberState,
        int year,
        EntryStanding entry,
        @Nullable PartialDate entrySince,
        boolean noUpdate,
        @Nullable LocalDate deadline,
        boolean overdue,
        @Nullable PartialDate withRepresentativeSince,
        @Nullable PartialDate silentSince,
        @Nullable Integer lastYear,
        @Nullable PartialDate lastOn,
        int projects,
        int planning,
        int ongoing,
        int completed,
        int statusNotOnRecord,
        int milestonesDue,
        int milestonesOverdue) {

    static MonitoredCityResponse of(MonitoredCity city, MonitoringDay day) {
        return new MonitoredCityResponse(
                city.city(),
                city.name(),
                city.memberState(),
                day.year(),
                city.entry(),
                date(city.entrySince()),
                city.noUpdate(),
                day.deadline(),
                city.isOverdue(day),
                date(city.withRepresentativeSince()),
                date(city.silentSince(day)),
                city.lastYear(),
                date(city.lastOn()),
                city.projects(),
                city.planning(),
                city.ongoing(),
                city.completed(),
                city.statusNotOnRecord(),
                city.milestonesDue(),
                city.milestonesOverdue());
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
