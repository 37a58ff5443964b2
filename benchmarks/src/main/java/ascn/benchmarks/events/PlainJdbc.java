package ascn.benchmarks.events;

import ascn.benchmarks.machine.EventDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The least that numbering costs when it is written down plainly: read a batch, update its rows, commit. */
final class PlainJdbc {

    private static final String READ = """
            select id, recorded_at, type, aggregate_type, aggregate_id, aggregate_version, occurred_on, actor,
                   correlation_id, traceparent, payload
            from outbox_message where source_position is null order by seq limit ?
            """;
    private static final String NUMBER =
            "update outbox_message set source_position = ? where id = ? and recorded_at = ?";
    private static final int COLUMNS = 11;

    private PlainJdbc() {}

    /**
     * Numbers everything that has no position.
     *
     * @return seconds until the last commit
     */
    static double number(EventDatabase database, int batch) throws SQLException {
        try (var connection = database.connect()) {
            long position =
                    EventDatabase.number(connection, "select coalesce(max(source_position), 0) from outbox_message");
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            for (var rows = read(connection, batch); !rows.isEmpty(); rows = read(connection, batch)) {
                number(connection, rows, position);
                connection.commit();
                position += rows.size();
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static List<Row> read(Connection connection, int batch) throws SQLException {
        var rows = new ArrayList<Row>(batch);
        try (var select = connection.prepareStatement(READ)) {
            select.setInt(1, batch);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    int read = 0;
                    for (int column = 3; column <= COLUMNS; column++) {
                        var text = row.getString(column);
                        read += text == null ? 0 : text.length();
                    }
                    rows.add(new Row(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class), read));
                }
            }
        }
        return rows;
    }

    private static void number(Connection connection, List<Row> rows, long after) throws SQLException {
        try (var update = connection.prepareStatement(NUMBER)) {
            long position = after;
            for (var row : rows) {
                update.setLong(1, ++position);
                update.setObject(2, row.id());
                update.setObject(3, row.recordedAt());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private record Row(UUID id, OffsetDateTime recordedAt, int charactersRead) {}
}
