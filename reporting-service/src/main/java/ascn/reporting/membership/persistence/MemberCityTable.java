package ascn.reporting.membership.persistence;

import ascn.contracts.record.PartialDate;
import ascn.reporting.membership.domain.MemberCity;
import ascn.reporting.membership.domain.MemberCity.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps the membership read model. Plain statements: a rebuild writes millions of rows through them. */
@ApplicationScoped
public class MemberCityTable {

    private final DataSource dataSource;

    MemberCityTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds a period of membership, within the transaction that applies its event. */
    public void keep(MemberCity city) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into member_city (city_id, name, member_state, cohort, admitted_on, admitted_by, event_id,
                                                 source, source_position)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setString(1, city.cityId());
            insert.setString(2, city.name());
            insert.setString(3, city.memberState());
            insert.setString(4, city.cohort());
            insert.setString(5, city.admittedOn().toString());
            insert.setDate(6, Date.valueOf(city.admittedOn().lastDay()));
            insert.setObject(7, city.evidence().eventId());
            insert.setString(8, city.evidence().source());
            insert.setLong(9, city.evidence().sourcePosition());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new ReadModelUnavailable(e);
        }
    }

    /** From that day on the city is no member; a period that ended before stays as it is. */
    public void end(String cityId, PartialDate withdrawnOn) {
        change(
                "update member_city set withdrawn_on = ?, withdrawn_by = ? where city_id = ? and withdrawn_by is null",
                withdrawnOn.toString(),
                Date.valueOf(withdrawnOn.lastDay()),
                cityId);
    }

    /** The city has another name; one that is not its latest changes nothing. */
    public void rename(String cityId, String formerName, String name) {
        change("update member_city set name = ? where city_id = ? and name = ?", name, cityId, formerName);
    }

    /** The record is another city's, which counts alone. */
    public void remove(String cityId) {
        change("delete from member_city where city_id = ?", cityId);
    }

    private void change(String statement, Object... values) {
        try (var connection = dataSource.getConnection();
                var changed = connection.prepareStatement(statement)) {
            for (int place = 0; place < values.length; place++) {
                changed.setObject(place + 1, values[place]);
            }
            changed.executeUpdate();
        } catch (SQLException e) {
            throw new ReadModelUnavailable(e);
        }
    }

    /** The cities that were members on a day by what is known now, by member state and slug. */
    public List<MemberCity> membersOn(LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select city_id, name, member_state, cohort, admitted_on, event_id, source, source_position
                        from member_city where admitted_by <= ? and (withdrawn_by is null or withdrawn_by > ?)
                        order by member_state, city_id
                        """)) {
            select.setDate(1, Date.valueOf(day));
            select.setDate(2, Date.valueOf(day));
            try (var row = select.executeQuery()) {
                var cities = new ArrayList<MemberCity>();
                while (row.next()) {
                    cities.add(city(row));
                }
                return List.copyOf(cities);
            }
        } catch (SQLException e) {
            throw new ReadModelUnavailable(e);
        }
    }

    private static MemberCity city(ResultSet row) throws SQLException {
        return new MemberCity(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                PartialDate.parse(row.getString(5)),
                new Evidence(row.getObject(6, UUID.class), row.getString(7), row.getLong(8)));
    }

    /** The database did not answer. */
    public static final class ReadModelUnavailable extends RuntimeException {
        ReadModelUnavailable(SQLException cause) {
            super("The membership read model does not answer", cause);
        }
    }
}
