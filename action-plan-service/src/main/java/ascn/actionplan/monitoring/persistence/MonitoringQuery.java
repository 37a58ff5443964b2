package ascn.actionplan.monitoring.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.monitoring.domain.EntryStanding;
import ascn.actionplan.monitoring.domain.MonitoredCity;
import ascn.actionplan.monitoring.domain.MonitoredMilestone;
import ascn.actionplan.monitoring.domain.MonitoringDay;
import ascn.actionplan.progress.domain.ProgressReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one question behind each monitoring view. It begins with the cities of the page, and looks up the rest for these: what
 * a page costs does not grow with the network.
 */
@ApplicationScoped
public class MonitoringQuery {

    private static final String DAY = """
            select (select due_on from reporting_deadline where of_year = ? and superseded_at is null) as deadline,
                   due.of_year, due.due_on
            from (select 1) one
            left join lateral (
                select of_year, due_on from reporting_deadline
                where superseded_at is null and due_on < ? order by of_year desc limit 1) due on true
            """;

    /** Parameters: the day twice, then those of {@link #SCOPE}. */
    private static final String MEMBERS = """
            select city.city_id, city.name, city.member_state, member.since
            from roster_city_membership member join roster_city city on city.city_id = member.city_id
            where member.since <= ? and (member.until is null or member.until > ?)
            """;

    /** Parameters: whether all may be seen, own cities, own states; the city asked for twice, the state asked for twice. */
    private static final String SCOPE = """
             and (? or city.city_id = any (?) or city.member_state = any (?))
             and (?::text is null or city.city_id = ?) and (?::text is null or city.member_state = ?)
            """;

    private static final String CITIES =
            "with page as (" + MEMBERS + SCOPE + """
                and city.city_id > ? order by city.city_id limit ?),
            asked as (select ?::date as day, ?::integer as of_year)
            select page.city_id, page.name, page.member_state, page.since, entry.leads_to, entry.occurred_on, entry.no_update,
                   last.of_year as last_year, last.occurred_on as last_on, standing.*, coalesce(milestone.due, 0) as due,
                   coalesce(milestone.overdue, 0) as overdue
            from page cross join asked
            left join lateral (
                select step.leads_to, step.occurred_on,
                       (select (sent.sent::json ->> 'noUpdate')::boolean from progress_step sent
                        where sent.city = step.city and sent.of_year = step.of_year and sent.kind = 'SENT'
                            and sent.place <= step.place order by sent.place desc limit 1) as no_update
                from progress_step step
                where step.city = page.city_id and step.of_year = asked.of_year and step.occurred_by <= asked.day
                order by step.place desc limit 1) entry on true
            left join lateral (
                select step.of_year, step.occurred_on from progress_step step
                where step.city = page.city_id and step.kind = 'SENT' and step.occurred_by <= asked.day
                    and not exists (
                        select from progress_step back
                        where back.city = step.city and back.of_year = step.of_year and back.place = step.place + 1
                            and back.kind = 'RECALLED' and back.occurred_by <= asked.day)
                order by step.of_year desc, step.occurred_by desc limit 1) last on true
            cross join lateral (
                select count(*) as projects,
                       count(*) filter (where stood.status = 'PLANNING') as planning,
                       count(*) filter (where stood.status = 'ONGOING') as ongoing,
                       count(*) filter (where stood.status = 'COMPLETED') as completed
                from project
                left join lateral (
                    select told.status from project_status told
                    where told.project_id = project.project_id and told.occurred_by <= asked.day
                    order by told.occurred_by desc, told.recorded_at desc limit 1) stood on true
                where project.city = page.city_id and project.joined_into is null and project.since_by <= asked.day) standing
            cross join lateral (
                select count(*) filter (where expected >= asked.day) as due,
                       count(*) filter (where expected < asked.day) as overdue
                from (%s) open
                where expected <= asked.day + %d) milestone
            order by page.city_id
            """.formatted(OpenMilestones.OF_CITY, MonitoringDay.DUE_WITHIN_DAYS);

    private static final String MILESTONES =
            "with city as (" + MEMBERS + SCOPE + """
                and city.city_id >= ?),
            asked as (select ?::date as day)
            select page.city_id, page.member_state, open.*
            from city page cross join asked cross join lateral (%s) open
            where open.expected <= asked.day + %d and (?::boolean is null or (open.expected < asked.day) = ?)
                and (page.city_id, open.key, open.milestone_key) > (?, ?, ?)
            order by page.city_id, open.key, open.milestone_key
            limit ?
            """.formatted(OpenMilestones.OF_CITY, MonitoringDay.DUE_WITHIN_DAYS);

    private final Statements statements;

    MonitoringQuery(Statements statements) {
        this.statements = statements;
    }

    /** The day with the deadlines that are on record for it. */
    public MonitoringDay day(LocalDate on, int year) {
        return statements
                .all(
                        DAY,
                        row -> {
                            var deadline = Optional.ofNullable(row.getObject("deadline", LocalDate.class));
                            @Nullable LocalDate by = row.getObject("due_on", LocalDate.class);
                            var due = by == null
                                    ? Optional.<MonitoringDay.Due>empty()
                                    : Optional.of(new MonitoringDay.Due(row.getInt("of_year"), by));
                            return MonitoringDay.of(on, year, deadline, due);
                        },
                        year,
                        on)
                .get(0);
    }

    /** The cities that a reader may see, by slug. */
    public List<MonitoredCity> cities(MonitoringDay day, ProgressReader reader, Optional<String> after, int limit) {
        var parameters = scope(day, reader);
        parameters.add(after.orElse(""));
        parameters.add(limit);
        parameters.add(day.on());
        parameters.add(day.year());
        return statements.all(CITIES, MonitoringQuery::city, parameters.toArray());
    }

    private static MonitoredCity city(ResultSet row) throws SQLException {
        var entry = entryOf(row.getString("leads_to"));
        int projects = row.getInt("projects");
        int planning = row.getInt("planning");
        int ongoing = row.getInt("ongoing");
        int completed = row.getInt("completed");
        return new MonitoredCity(
                row.getString("city_id"),
                row.getString("name"),
                row.getString("member_state"),
                row.getObject("since", LocalDate.class),
                entry,
                entry.isSent() ? row.getString("occurred_on") : null,
                entry.isSent() && row.getBoolean("no_update"),
                row.getObject("last_year", Integer.class),
                row.getString("last_on"),
                projects,
                planning,
                ongoing,
                completed,
                projects - planning - ongoing - completed,
                row.getInt("due"),
                row.getInt("overdue"));
    }

    /** What the officer took back is a draft again, which nobody else sees. */
    private static EntryStanding entryOf(@Nullable String state) {
        return state == null || state.equals("DRAFT") ? EntryStanding.NO_ENTRY_ON_RECORD : EntryStanding.valueOf(state);
    }

    /** Milestones that are due or overdue, of cities that a reader may see, by city, project and milestone. */
    public List<MonitoredMilestone> milestones(
            MonitoringDay day,
            ProgressReader reader,
            @Nullable Boolean overdue,
            Optional<List<String>> after,
            int limit) {
        var place = after.orElse(List.of("", "", ""));
        var parameters = scope(day, reader);
        parameters.add(place.get(0));
        parameters.add(day.on());
        parameters.add(overdue);
        parameters.add(overdue);
        parameters.addAll(place);
        parameters.add(limit);
        return statements.all(MILESTONES, MonitoringQuery::milestone, parameters.toArray());
    }

    private static MonitoredMilestone milestone(ResultSet row) throws SQLException {
        return new MonitoredMilestone(
                row.getString("city_id"),
                row.getString("member_state"),
                row.getString("key"),
                row.getString("project_title"),
                row.getString("milestone_key"),
                row.getString("title"),
                row.getString("planned"),
                row.getString("forecast"),
                row.getObject("expected", LocalDate.class));
    }

    private static List<@Nullable Object> scope(MonitoringDay day, ProgressReader reader) {
        var parameters = new ArrayList<@Nullable Object>();
        parameters.add(day.on());
        parameters.add(day.on());
        parameters.add(reader.viewer().secretariat());
        parameters.add(reader.viewer().cities());
        parameters.add(reader.viewer().memberStates());
        parameters.add(reader.city());
        parameters.add(reader.city());
        parameters.add(reader.memberState());
        parameters.add(reader.memberState());
        return parameters;
    }
}
