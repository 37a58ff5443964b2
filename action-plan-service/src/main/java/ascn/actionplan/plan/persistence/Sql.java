package ascn.actionplan.plan.persistence;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain statements in the transaction of the use case. */
final class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How a row is read. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, Row<T> form, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            set(select, parameters);
            try (var row = select.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) {
                    rows.add(form.of(row));
                }
                return List.copyOf(rows);
            }
        } catch (SQLException e) {
            throw new PlansUnavailable(e);
        }
    }

    <T> Optional<T> first(String sql, Row<T> form, @Nullable Object... parameters) {
        return all(sql, form, parameters).stream().findFirst();
    }

    void change(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PlansUnavailable(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int place = 0; place < parameters.length; place++) {
            @Nullable Object parameter = parameters[place];
            if (parameter == null) {
                statement.setNull(place + 1, Types.NULL);
            } else if (parameter instanceof Instant moment) {
                statement.setObject(place + 1, moment.atOffset(ZoneOffset.UTC));
            } else if (parameter instanceof List<?> texts) {
                statement.setArray(place + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(place + 1, parameter);
            }
        }
    }

    /** The act of a row that has the columns of one. */
    static Act act(ResultSet row) throws SQLException {
        return new Act(
                PartialDate.parse(row.getString("occurred_on")),
                Standing.valueOf(row.getString("standing")),
                row.getString("source"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    /** The database did not take or give a part of a plan. */
    static final class PlansUnavailable extends RuntimeException {
        PlansUnavailable(SQLException cause) {
            super("Plans cannot be read or written", cause);
        }
    }
}
