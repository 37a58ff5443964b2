package ascn.cityregistry.quota.persistence;

import ascn.cityregistry.quota.domain.QuotaStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Counts member cities against quota and waivers, one statement for each question. Plain SQL: the question stands in the
 * path of every submission and admission, and goes over days, not over objects.
 */
@ApplicationScoped
public class QuotaStandings {

    private static final String MEMBERS = """
            (select count(*) from city_membership member where member.member_state = day.code
               and member.since <= day.day and (member.until is null or member.until > day.day))
            """;
    private static final String WAIVED = """
            (select coalesce(sum(waiver.cities), 0) from quota_waiver waiver
             where waiver.member_state = day.code and waiver.superseded_at is null
               and waiver.since <= day.day and (waiver.until is null or waiver.until > day.day))
            """;
    private static final String POLICY = """
            left join lateral (
                select known.effective_from, known.cities_per_state from quota_policy known
                where known.superseded_at is null and known.effective_from <= day.day
                order by known.effective_from desc limit 1
            ) policy on true
            """;

    /** A state and a day, and all later days on which its members or what it is allowed change. */
    private static final String DAYS_FROM = """
            with day (code, day) as (
                select code, cast(? as date) from member_state where code = ?
                union select member_state, changed.day from city_membership, lateral (values (since), (until)) changed (day)
                      where member_state = ? and changed.day > ?
                union select cast(? as text), effective_from from quota_policy
                      where superseded_at is null and effective_from > ?
                union select member_state, until from quota_waiver
                      where member_state = ? and superseded_at is null and until > ?
            ), standing as (
                select day.code, day.day, %s as members, %s as waived, policy.effective_from, policy.cities_per_state
                from day %s
            )
            select code, day, members, waived, effective_from, cities_per_state from standing
            """.formatted(MEMBERS, WAIVED, POLICY);

    private static final String TIGHTEST_FROM = DAYS_FROM + """
            where cities_per_state is not null order by cities_per_state + waived - members, day limit 1
            """;

    private static final String DAY_AND_LATER = DAYS_FROM + "order by day";

    private static final String CONTRADICTION = """
            with day (code, day) as (
                select distinct member_state, since from city_membership where since >= ? and member_state = any(?)
            ), standing as (
                select day.code, day.day, %s as members, %s as waived, policy.effective_from, policy.cities_per_state
                from day %s
            )
            select code, day, members, waived, effective_from, cities_per_state from standing
            where members > cities_per_state + waived order by day, code limit 1
            """.formatted(MEMBERS, WAIVED, POLICY);

    private static final String IF_THE_QUOTA_BECAME = """
            with day (code, day) as (
                select code, cast(? as date) from member_state where joined_by <= ?
                union select member_state, changed.day from city_membership, lateral (values (since), (until)) changed (day)
                      where changed.day > ?
                union select member_state, until from quota_waiver where superseded_at is null and until > ?
            ), standing as (
                select distinct on (day.code) day.code, day.day, %1$s as members, %2$s as waived
                from day
                order by day.code, %2$s - %1$s, day.day
            )
            select standing.code, standing.day, standing.members, standing.waived, cast(? as date), cast(? as integer)
            from standing join member_state state using (code) where state.joined_by <= ? order by state.name
            """.formatted(MEMBERS, WAIVED);

    /** In the order of their codes, so that two who hold several never wait for each other. */
    private static final String HOLD =
            "select code from member_state where code = any(?) order by code for no key update";

    private static final String HOLD_ALL = "select code from member_state order by code for no key update";

    private final DataSource dataSource;

    QuotaStandings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Where the state stands on the day from the given one on that leaves it the fewest places; empty when no quota is
     * known for any of them.
     */
    public Optional<QuotaStanding> tightestFrom(String memberState, LocalDate day) {
        return answer(TIGHTEST_FROM, statement -> bindDays(statement, memberState, day), QuotaStandings::standing)
                .stream()
                .findFirst();
    }

    /**
     * Where the state stands on a day, and on each later one on which something changes; empty when there is no such
     * state.
     */
    public List<QuotaStanding> dayAndLater(String memberState, LocalDate day) {
        return answer(DAY_AND_LATER, statement -> bindDays(statement, memberState, day), QuotaStandings::standing);
    }

    private static void bindDays(PreparedStatement statement, String memberState, LocalDate day) throws SQLException {
        statement.setObject(1, day);
        statement.setString(2, memberState);
        statement.setString(3, memberState);
        statement.setObject(4, day);
        statement.setString(5, memberState);
        statement.setObject(6, day);
        statement.setString(7, memberState);
        statement.setObject(8, day);
    }

    /** The first admission since a day that quota and waivers of its own day do not allow, as they are on record now. */
    public Optional<QuotaStanding> contradictionSince(LocalDate day, Collection<String> memberStates) {
        return answer(
                        CONTRADICTION,
                        statement -> {
                            statement.setObject(1, day);
                            statement.setArray(2, texts(statement.getConnection(), memberStates));
                        },
                        QuotaStandings::standing)
                .stream()
                .findFirst();
    }

    /**
     * Where each member state of a day would stand if the quota became another from then on, by the name of the state, on
     * the day that leaves it the fewest places.
     */
    public List<QuotaStanding> ifTheQuotaBecame(int citiesPerState, LocalDate asOf) {
        return answer(
                IF_THE_QUOTA_BECAME,
                statement -> {
                    for (int day = 1; day <= 5; day++) {
                        statement.setObject(day, asOf);
                    }
                    statement.setInt(6, citiesPerState);
                    statement.setObject(7, asOf);
                },
                QuotaStandings::standing);
    }

    /**
     * Holds the places of member states until the transaction ends: nobody else takes or changes any meanwhile. What is
     * asked afterwards sees all that others have done before.
     *
     * @return the codes of those that there are
     */
    public List<String> hold(Collection<String> memberStates) {
        return answer(
                HOLD,
                statement -> statement.setArray(1, texts(statement.getConnection(), memberStates)),
                row -> row.getString(1));
    }

    /** As above, of all member states. */
    public List<String> holdAll() {
        return answer(HOLD_ALL, statement -> {}, row -> row.getString(1));
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private <T> List<T> answer(String query, Binding binding, Reading<T> reading) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            binding.bind(statement);
            try (var row = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (row.next()) {
                    found.add(reading.of(row));
                }
                return List.copyOf(found);
            }
        } catch (SQLException e) {
            throw new StandingsUnavailable(e);
        }
    }

    private static QuotaStanding standing(ResultSet row) throws SQLException {
        return new QuotaStanding(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getLong(3),
                row.getLong(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, Integer.class));
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The database did not answer. */
    public static final class StandingsUnavailable extends RuntimeException {
        StandingsUnavailable(SQLException cause) {
            super("The places of the member states cannot be counted", cause);
        }
    }
}
