package ascn.actionplan.catalogue.persistence;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain statements in the transaction of the use case. Moments, lists of texts and enums are written as PostgreSQL has them. */
@ApplicationScoped
public class Statements {

    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Reads a row.
     *
     * @param <T> what is made of it
     */
    @FunctionalInterface
    public interface Row<T> {
        /** Makes it. */
        T of(ResultSet row) throws SQLException;
    }

    /** All rows of a question. */
    public <T> List<T> all(String sql, Row<T> row, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            set(connection, select, parameters);
            var found = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    /** The first row of a question, where there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return all(sql, row, parameters).stream().findFirst();
    }

    /** Changes rows; how many it were. */
    public int change(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            set(connection, update, parameters);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    /** A moment of a row. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A list of texts of a row. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The act of a row that has the columns of one: occurred_on, standing, source, recorded_at, recorded_by. */
    public static Act act(ResultSet row) throws SQLException {
        return new Act(
                PartialDate.parse(row.getString("occurred_on")),
                Standing.valueOf(row.getString("standing")),
                row.getString("source"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static void set(Connection connection, PreparedStatement statement, @Nullable Object[] parameters)
            throws SQLException {
        for (int place = 0; place < parameters.length; place++) {
            statement.setObject(place + 1, written(connection, parameters[place]));
        }
    }

    private static @Nullable Object written(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Collection<?> texts) {
            return connection.createArrayOf("text", texts.toArray());
        }
        return value instanceof Enum<?> named ? named.name() : value;
    }

    /** A statement failed; what the database says of it is its cause. */
    public static final class StatementFailed extends RuntimeException {
        StatementFailed(SQLException cause) {
            super("A statement failed", cause);
        }
    }
}
