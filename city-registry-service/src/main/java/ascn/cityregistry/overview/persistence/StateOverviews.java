package ascn.cityregistry.overview.persistence;

import ascn.cityregistry.overview.domain.StateOverview;
import ascn.cityregistry.overview.domain.StateOverview.City;
import ascn.cityregistry.overview.domain.StateOverview.Holder;
import ascn.cityregistry.overview.domain.StateOverview.Meeting;
import ascn.cityregistry.overview.domain.StateOverview.Open;
import ascn.cityregistry.overview.domain.StateOverview.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the features know of a member state. One statement, however many cities it has: each part answers with rows of one
 * form, and the first column says which part.
 */
@ApplicationScoped
public class StateOverviews {

    private static final String QUESTION = """
            with asked as (select cast(? as text) as code, cast(? as date) as day),
            running as (
                select t.post, t.subject, cast(t.tenure_id as text) as tenure_id, cast(t.since as text) as since,
                       t.holder is not null as accepted
                from tenure t, asked
                where t.member_state = asked.code and t.since <= asked.day and (t.until is null or t.until > asked.day))
            select 'REPRESENTATIVE' as part, tenure_id as id, cast(null as text) as label, cast(null as text) as status,
                   since as day, tenure_id, accepted, cast(null as bigint) as one, cast(null as bigint) as two,
                   cast(null as bigint) as three, '' as place
            from running where post = 'NATIONAL_REPRESENTATIVE'
            union all
            select 'CITY', city.city_id, city.name, city.status, officer.since, officer.tenure_id, officer.accepted, null,
                   null, null, city.sort_key
            from asked
            join city_as_known city on city.member_state = asked.code and city.known_until is null
                and city.valid_from <= asked.day and (city.valid_until is null or city.valid_until > asked.day)
            left join running officer on officer.post = 'CHIEF_SMART_CITY_OFFICER' and officer.subject = city.city_id
            union all
            select 'DOSSIER', cast(dossier_id as text), null, status, submitted_on, null, null, null, null, null,
                   cast(dossier_id as text)
            from dossier, asked where member_state = asked.code and status in ('DRAFT', 'SUBMITTED', 'RETURNED')
            union all
            select 'APPLICATION', cast(application_id as text), name, status, submitted_on, null, null, null, null, null,
                   cast(application_id as text)
            from city_application, asked where member_state = asked.code and status in ('DRAFT', 'SUBMITTED', 'RETURNED')
            union all
            select 'QUOTA', null, null, null, null, null, null,
                (select cities_per_state from quota_policy
                 where superseded_at is null and effective_from <= asked.day order by effective_from desc limit 1),
                (select coalesce(sum(cities), 0) from quota_waiver
                 where member_state = asked.code and superseded_at is null and since <= asked.day
                     and (until is null or until > asked.day)),
                (select count(*) from city_membership
                 where member_state = asked.code and since <= asked.day and (until is null or until > asked.day)), ''
            from asked
            union all
            (select 'MEETING', cast(meeting.meeting_id as text), null, delegation.head, meeting.occurred_on, null, null,
                   meeting.number, null, null, ''
            from asked
            join meeting on meeting.superseded_at is null and meeting.concluded_on is null
                and meeting.occurred_by >= asked.day
            left join meeting_delegation delegation on delegation.meeting_id = meeting.meeting_id
                and delegation.member_state = asked.code and delegation.superseded_at is null
            order by meeting.occurred_by limit 1)
            order by part, place, id
            """;

    private final DataSource dataSource;

    StateOverviews(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is known now of a member state on a day. */
    public StateOverview of(String memberState, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(QUESTION)) {
            select.setString(1, memberState);
            select.setObject(2, day);
            try (var row = select.executeQuery()) {
                return read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The joined view of a member state cannot be read", e);
        }
    }

    private static StateOverview read(ResultSet row) throws SQLException {
        var representative = Optional.<Holder>empty();
        var cities = new ArrayList<City>();
        var open = new ArrayList<Open>();
        var quota = new Quota(null, 0, 0);
        var meeting = Optional.<Meeting>empty();
        while (row.next()) {
            var part = row.getString("part");
            switch (part) {
                case "REPRESENTATIVE" -> representative = holder(row);
                case "CITY" ->
                    cities.add(new City(
                            row.getString("id"), row.getString("label"), row.getString("status"), holder(row)));
                case "QUOTA" -> quota = new Quota(number(row, "one"), row.getLong("two"), row.getLong("three"));
                case "MEETING" ->
                    meeting = Optional.of(new Meeting(
                            row.getString("id"), row.getInt("one"), row.getString("day"), row.getString("status")));
                default ->
                    open.add(new Open(
                            Open.Kind.valueOf(part),
                            row.getString("id"),
                            row.getString("label"),
                            row.getString("status"),
                            row.getString("day")));
            }
        }
        return new StateOverview(representative, cities, open, quota, meeting);
    }

    private static Optional<Holder> holder(ResultSet row) throws SQLException {
        @Nullable String tenure = row.getString("tenure_id");
        return tenure == null
                ? Optional.empty()
                : Optional.of(new Holder(tenure, row.getString("day"), row.getBoolean("accepted")));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
