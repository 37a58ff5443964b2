package ascn.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the roster, or the views of their names in the registry, with parameters as they come: days, instants, texts
 * and sets of texts. Takes part in the current transaction, where there is one.
 */
@ApplicationScoped
class Copy {

    private final DataSource dataSource;

    Copy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Every row of the answer.
     *
     * @throws Roster.RosterUnavailable when the database does not answer
     */
    <T> List<T> all(String sql, Row<T> read, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            set(select, parameters);
            var rows = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(read.of(row));
                }
            }
            return List.copyOf(rows);
        } catch (SQLException e) {
            throw new Roster.RosterUnavailable(e);
        }
    }

    /** The first row of the answer, if it has one. */
    <T> Optional<T> first(String sql, Row<T> read, @Nullable Object... parameters) {
        return all(sql, read, parameters).stream().findFirst();
    }

    /**
     * Changes the copy.
     *
     * @return how many rows it changed
     * @throws Roster.RosterUnavailable when the database does not answer
     */
    int change(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            set(update, parameters);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new Roster.RosterUnavailable(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, jdbc(statement, parameters[index]));
        }
    }

    private static @Nullable Object jdbc(PreparedStatement statement, @Nullable Object parameter) throws SQLException {
        if (parameter instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (parameter instanceof Set<?> texts) {
            return statement.getConnection().createArrayOf("text", texts.toArray());
        }
        return parameter;
    }

    /** What a row of an answer says. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
