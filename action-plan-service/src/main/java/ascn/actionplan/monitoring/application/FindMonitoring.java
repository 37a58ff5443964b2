package ascn.actionplan.monitoring.application;

import ascn.actionplan.monitoring.domain.MonitoredCity;
import ascn.actionplan.monitoring.domain.MonitoredMilestone;
import ascn.actionplan.monitoring.domain.MonitoringDay;
import ascn.actionplan.monitoring.domain.NetworkStanding;
import ascn.actionplan.monitoring.persistence.MonitoringQuery;
import ascn.actionplan.progress.application.ProgressReaders;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How cities stand on any day, by what is known now (rule R15): all of them for the Secretariat, those of the own state for
 * its National Representative, the own one for its officer. Nothing here is stored; it is computed when it is asked for.
 */
@ApplicationScoped
public class FindMonitoring {

    private final MonitoringQuery query;
    private final ProgressReaders readers;
    private final Acts acts;

    FindMonitoring(MonitoringQuery query, ProgressReaders readers, Acts acts) {
        this.query = query;
        this.readers = readers;
        this.acts = acts;
    }

    /**
     * What is asked for.
     *
     * @param on the day; today where null
     * @param year the year whose entries are looked at; that of the day where null
     * @param city any name of the one city that is asked for, where one is
     * @param memberState code of the one state that is asked for, where one is
     */
    public record Asked(
            @Nullable LocalDate on,
            @Nullable Integer year,
            @Nullable String city,
            @Nullable String memberState) {}

    /** The day that is asked for, with the deadlines on record. */
    @Transactional
    public MonitoringDay day(Asked asked) {
        var on = asked.on() == null ? acts.today() : asked.on();
        return query.day(on, asked.year() == null ? on.getYear() : asked.year());
    }

    /**
     * The sums over all cities that the caller may see.
     *
     * @throws ascn.actionplan.progress.domain.ProgressOfAnother when the city or state is not the caller's
     */
    @Transactional
    public NetworkStanding all(Asked asked) {
        var reader = readers.reader(asked.city(), asked.memberState());
        var day = day(asked);
        return NetworkStanding.of(day, query.cities(day, reader, Optional.empty(), Integer.MAX_VALUE));
    }

    /**
     * A page of cities, by slug: there is no other order.
     *
     * @param after slug of the last city of the page before
     * @throws ascn.actionplan.progress.domain.ProgressOfAnother when the city or state is not the caller's
     */
    @Transactional
    public List<MonitoredCity> cities(Asked asked, MonitoringDay day, Optional<List<String>> after, int limit) {
        var reader = readers.reader(asked.city(), asked.memberState());
        return query.cities(day, reader, after.map(keys -> keys.get(0)), limit);
    }

    /**
     * A page of milestones that are due or overdue, by city, project and milestone.
     *
     * @param overdue only those that are overdue, or only those that are to come; both where null
     * @param after the last one of the page before
     * @throws ascn.actionplan.progress.domain.ProgressOfAnother when the city or state is not the caller's
     */
    @Transactional
    public List<MonitoredMilestone> milestones(
            Asked asked, MonitoringDay day, @Nullable Boolean overdue, Optional<List<String>> after, int limit) {
        var reader = readers.reader(asked.city(), asked.memberState());
        return query.milestones(day, reader, overdue, after, limit);
    }
}
