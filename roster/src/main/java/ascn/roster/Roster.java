package ascn.roster;

import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
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

    private static final String COLUMNS = "city_id, name, member_state, territory_kind, cohort, admitted_on";

    private final DataSource dataSource;

    Roster(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The cities that were members on a day by what is known now, by slug. A city whose admission is known only to the
     * month or year counts from the last day of that period (rule N05).
     */
    public List<RosterCity> membersOn(LocalDate day) {
        return cities("where admitted_by <= ? order by city_id", select -> select.setDate(1, Date.valueOf(day)));
    }

    /** The city of that slug, whenever it became a member. */
    public Optional<RosterCity> city(String cityId) {
        return cities("where city_id = ?", select -> select.setString(1, cityId)).stream()
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

    private List<RosterCity> cities(String condition, Parameters parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select " + COLUMNS + " from roster_city " + condition)) {
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

    /** Adds a city, or corrects what the copy says of it. Part of the transaction that applies the event. */
    void keep(RosterCity city) {
        try (Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into roster_city (city_id, name, member_state, territory_kind, cohort, admitted_on, admitted_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (city_id) do update set name = excluded.name, member_state = excluded.member_state,
                            territory_kind = excluded.territory_kind, cohort = excluded.cohort,
                            admitted_on = excluded.admitted_on, admitted_by = excluded.admitted_by
                        """)) {
            insert.setString(1, city.cityId());
            insert.setString(2, city.name());
            insert.setString(3, city.memberState());
            insert.setString(4, city.territoryKind());
            insert.setString(5, city.cohort());
            insert.setString(6, city.admittedOn().toString());
            insert.setDate(7, Date.valueOf(city.admittedOn().lastDay()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new RosterUnavailable(e);
        }
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
