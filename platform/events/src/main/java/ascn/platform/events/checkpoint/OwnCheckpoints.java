package ascn.platform.events.checkpoint;

import ascn.contracts.event.Publisher;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** The checkpoints of the own story. Each continues the latest one that was kept. */
public final class OwnCheckpoints {

    private static final String SINCE = """
            select position, id, aggregate_type from outbox_position where position > ? and position <= ? order by position
            """;

    private final Publisher publisher;

    /** @param publisher whose story it is */
    public OwnCheckpoints(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The latest one that was kept. */
    public Checkpoint latest(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                        "select position, counts, digest from outbox_checkpoint order by position desc limit 1");
                var row = select.executeQuery()) {
            return row.next() ? checkpoint(row) : Checkpoint.ofNothing(publisher.serviceName());
        }
    }

    /** The one at that position, if it was kept. */
    public Optional<Checkpoint> at(Connection connection, long position) throws SQLException {
        try (var select = connection.prepareStatement(
                "select position, counts, digest from outbox_checkpoint where position = ?")) {
            select.setLong(1, position);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(checkpoint(row)) : Optional.empty();
            }
        }
    }

    private Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                publisher.serviceName(),
                row.getLong(1),
                CountsJson.read(row.getString(2)),
                HexFormat.of().formatHex(row.getBytes(3)));
    }

    /** What holds at a position that is not below the base. */
    Checkpoint continued(Connection connection, Checkpoint base, long upTo) throws SQLException {
        try (var select = connection.prepareStatement(SINCE)) {
            select.setLong(1, base.headPosition());
            select.setLong(2, upTo);
            return base.continuedBy(select);
        }
    }

    /** Keeps it; another process may have kept the same one. */
    void keep(Connection connection, Checkpoint checkpoint) throws SQLException {
        try (var insert = connection.prepareStatement("insert into outbox_checkpoint (position, counts, digest)"
                + " values (?, ?::jsonb, ?) on conflict (position) do nothing")) {
            insert.setLong(1, checkpoint.headPosition());
            insert.setString(2, CountsJson.write(checkpoint.eventsByAggregateType()));
            insert.setBytes(3, HexFormat.of().parseHex(checkpoint.digest()));
            insert.executeUpdate();
        }
    }
}
