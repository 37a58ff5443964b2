package ascn.roster;

import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Answers who belongs to the network, from this service's own copy. */
@ApplicationScoped
public class Roster {

    private static final String MEMBERS = """
            select city.city_id, city.name, city.member_state, city.territory_kind, member.cohort, member.admitted_on
            from roster_city city join roster_city_membership member on member.city_id = city.city_id
            """;

    private final DataSource dataSource;

    Roster(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The cities that were members on a day by what is known now, by slug, under the names that they have now. A city
     * whose admission or withdrawal is known only to the month or year counts, or counts no more, from the last day of that
     * period (rule N05).
     */
    public List<RosterCity> membersOn(LocalDate day) {
        return cities(
                "where member.since <= ? and (member.until is null or member.until > ?) order by city.city_id",
                select -> {
                    select.setDate(1, Date.valueOf(day));
                    select.setDate(2, Date.valueOf(day));
                });
    }

    /**
     * The city to which a slug leads, its own or one of another name (rule M12), as it was admitted the last time,
     * withdrawn since or not; empty where it leads to none that was ever a member.
     */
    public Optional<RosterCity> city(String slug) {
        return cities(
                        "where city.city_id = (select city_id from roster_city_slug where slug = ?)"
                                + " order by member.since desc",
                        select -> select.setString(1, slug))
                .stream()
                .findFirst();
    }

    /**
     * The member states of ASEAN on a day by what is known now, by code (rule M16). One whose accession is known only to the
     * month or year counts from the last day of that period (rule N05).
     */
    public List<RosterMemberState> memberStatesOn(LocalDate day) {
        return new Copy(dataSource)
                .all(
                        "select code, name, joined_on from roster_member_state where joined_by <= ? order by code",
                        row -> new RosterMemberState(
                                row.getString(1), row.getString(2), PartialDate.parse(row.getString(3))),
                        day);
    }

    /** The id of the city to which a slug leads, a candidate among them; empty where it leads to none. */
    public Optional<String> cityIdOf(String slug) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select city_id from roster_city_slug where slug = ?")) {
            select.setString(1, slug);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new RosterUnavailable(e);
        }
    }

    private List<RosterCity> cities(String condition, Parameters parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(MEMBERS + condition)) {
            parameters.set(select);
            return cities(select);
        } catch (SQLException e) {
            throw new RosterUnavailable(e);
        }
    }

    private static List<RosterCity> cities(PreparedStatement select) throws SQLException {
        var cities = new ArrayList<RosterCity>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                cities.add(new RosterCity(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        PartialDate.parse(row.getString(6))));
            }
        }
        return List.copyOf(cities);
    }

    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** The copy cannot be read or written: its database does not answer. */
    public static final class RosterUnavailable extends RuntimeException {
        RosterUnavailable(SQLException cause) {
            super("The roster does not answer", cause);
        }
    }
}
