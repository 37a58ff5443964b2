package ascn.system.faults;

import ascn.platform.embedded.DatabaseAccess;
import ascn.system.faults.Evidence.AppliedEvent;
import ascn.system.faults.Evidence.StoredEvent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a database by plain JDBC, as its owner. */
final class Tables {

    private static final String OUTBOX = """
            select id, type, aggregate_type || '/' || aggregate_id, aggregate_version
            from outbox_message order by aggregate_type, aggregate_id, aggregate_version
            """;

    private final DatabaseAccess access;

    Tables(DatabaseAccess access) {
        this.access = access;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword());
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String query, Row<T> reading) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    List<String> texts(String query) {
        return rows(query, row -> row.getString(1));
    }

    void execute(String statement) {
        try (var connection = connect();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    List<StoredEvent> outbox() {
        return rows(
                OUTBOX, row -> new StoredEvent(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
    }

    /**
     * What was applied of a source, in the order in which it was: by the moment of the row, because transactions about one
     * aggregate wait for one another before they write, and within one moment by the number of the statement (cmin), which
     * no vacuum rearranges.
     */
    List<AppliedEvent> inbox(String source) {
        return rows(
                """
                select event_id, type, aggregate_type || '/' || aggregate_id, aggregate_version, source_position
                from inbox_message where source = '%s' order by applied_at, cmin::text::bigint
                """.formatted(source),
                row -> new AppliedEvent(
                        new StoredEvent(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                        row.getLong(5)));
    }

    /** Ids of events, or places of records without one, that were put aside. */
    List<String> quarantine() {
        return texts("select coalesce(event_id::text, topic || '/' || partition || '/' || kafka_offset)"
                + " from quarantined_message");
    }
}
