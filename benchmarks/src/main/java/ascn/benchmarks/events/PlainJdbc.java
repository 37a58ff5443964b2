package ascn.benchmarks.events;

import ascn.benchmarks.machine.EventDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The least that numbering costs when it is written down plainly: read a batch, write its positions, take it from what is pending, commit. */
final class PlainJdbc {

    private static final String READ = """
            select message.id, message.recorded_at, pending.seq, type, message.aggregate_type, aggregate_id, aggregate_version,
                   occurred_on, actor, correlation_id, traceparent, payload
            from (select seq, id, recorded_at from outbox_pending order by seq limit ?) pending
            join outbox_message message on message.id = pending.id and message.recorded_at = pending.recorded_at
            order by pending.seq
            """;
    private static final String NUMBER =
            "insert into outbox_position (position, id, recorded_at, aggregate_type) values (?, ?, ?, ?)";
    private static final String TAKE = "delete from outbox_pending where seq = ?";
    private static final int FIRST_TEXT = 4;
    private static final int COLUMNS = 12;

    private PlainJdbc() {}

    /**
     * Numbers everything that has no position.
     *
     * @return seconds until the last commit
     */
    static double number(EventDatabase database, int batch) throws SQLException {
        try (var connection = database.connect()) {
            long position = EventDatabase.number(connection, "select coalesce(max(position), 0) from outbox_position");
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
                    for (int column = FIRST_TEXT; column <= COLUMNS; column++) {
                        var text = row.getString(column);
                        read += text == null ? 0 : text.length();
                    }
                    rows.add(new Row(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class),
                            row.getLong(3),
                            row.getString(5),
                            read));
                }
            }
        }
        return rows;
    }

    private static void number(Connection connection, List<Row> rows, long after) throws SQLException {
        try (var insert = connection.prepareStatement(NUMBER);
                var delete = connection.prepareStatement(TAKE)) {
            long position = after;
            for (var row : rows) {
                insert.setLong(1, ++position);
                insert.setObject(2, row.id());
                insert.setObject(3, row.recordedAt());
                insert.setString(4, row.aggregateType());
                insert.addBatch();
                delete.setLong(1, row.seq());
                delete.addBatch();
            }
            insert.executeBatch();
            delete.executeBatch();
        }
    }

    private record Row(UUID id, OffsetDateTime recordedAt, long seq, String aggregateType, int charactersRead) {}
}
