package ascn.platform.events.outbox;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements of the outbox: numbering, reading by position or id, and the two marks of the relay. */
public final class OutboxArchive {

    private static final String COLUMNS = """
            id, type, aggregate_type, aggregate_id, aggregate_version, source_position, occurred_on, recorded_at, actor,
            correlation_id, traceparent, payload
            """;

    private static final String NUMBER_PENDING = """
            with pending as (
                select id, recorded_at, seq from outbox_message where source_position is null order by seq limit ?
            ), numbered as (
                select id, recorded_at, ? + row_number() over (order by seq) as position from pending
            )
            update outbox_message as message set source_position = numbered.position from numbered
            where message.id = numbered.id and message.recorded_at = numbered.recorded_at
            returning message.id, message.type, message.aggregate_type, message.aggregate_id, message.aggregate_version,
                      message.source_position, message.occurred_on, message.recorded_at, message.actor,
                      message.correlation_id, message.traceparent, message.payload
            """;

    private final String source;

    /** @param source value of {@code ce_source} of every event in this outbox */
    public OutboxArchive(String source) {
        this.source = source;
    }

    /**
     * The marks of the relay.
     *
     * @param head the last position given to an event
     * @param sent the last position that the broker has acknowledged
     */
    public record Marks(long head, long sent) {}

    /** Reads the marks, and locks them until the end of the transaction where {@code forUpdate} says so. */
    public Marks marks(Connection connection, boolean forUpdate) throws SQLException {
        try (var select = connection.prepareStatement(
                        "select head_position, sent_position from outbox_relay" + (forUpdate ? " for update" : ""));
                var row = select.executeQuery()) {
            row.next();
            return new Marks(row.getLong(1), row.getLong(2));
        }
    }

    /**
     * Whether a committed event has no position yet. The order makes the planner take the small index of such events; by
     * old statistics it would read the whole archive.
     */
    public boolean hasPending(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                        "select seq from outbox_message where source_position is null order by seq limit 1");
                var row = select.executeQuery()) {
            return row.next();
        }
    }

    /**
     * Gives the next positions to events that have none, in the order in which they were written. A transaction that
     * commits late is found by a later call: nothing depends on ids or times being visible in order.
     *
     * @param head the last position given so far; the caller holds the lock on the marks
     * @param limit the most events to number
     * @return the events, by position
     */
    List<OutboxMessage> numberPending(Connection connection, long head, int limit) throws SQLException {
        try (var update = connection.prepareStatement(NUMBER_PENDING)) {
            update.setInt(1, limit);
            update.setLong(2, head);
            var numbered = messages(update);
            numbered.sort(Comparator.comparingLong(message -> message.envelope().sourcePosition()));
            moveHead(connection, head, head + numbered.size());
            return numbered;
        }
    }

    private void moveHead(Connection connection, long from, long to) throws SQLException {
        move(connection, "update outbox_relay set head_position = ? where head_position = ?", from, to);
    }

    /**
     * Notes that the broker has acknowledged everything up to a position.
     *
     * @throws LeadershipLost when another relay has moved the mark meanwhile
     */
    void moveSent(Connection connection, long from, long to) throws SQLException {
        move(connection, "update outbox_relay set sent_position = ? where sent_position = ?", from, to);
    }

    private static void move(Connection connection, String statement, long from, long to) throws SQLException {
        try (var update = connection.prepareStatement(statement)) {
            update.setLong(1, to);
            update.setLong(2, from);
            if (update.executeUpdate() != 1) {
                throw new LeadershipLost();
            }
        }
    }

    /** Events with positions above {@code after}, in order, at most {@code limit}. */
    public List<OutboxMessage> after(Connection connection, long after, int limit) throws SQLException {
        try (var select = connection.prepareStatement("select " + COLUMNS
                + " from outbox_message where source_position > ? order by source_position limit ?")) {
            select.setLong(1, after);
            select.setInt(2, limit);
            return messages(select);
        }
    }

    /** The event of that id, once it has a position. */
    public Optional<OutboxMessage> find(Connection connection, UUID eventId) throws SQLException {
        try (var select = connection.prepareStatement(
                "select " + COLUMNS + " from outbox_message where id = ? and source_position is not null")) {
            select.setObject(1, eventId);
            return messages(select).stream().findFirst();
        }
    }

    private List<OutboxMessage> messages(PreparedStatement statement) throws SQLException {
        var messages = new ArrayList<OutboxMessage>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                messages.add(message(row));
            }
        }
        return messages;
    }

    private OutboxMessage message(ResultSet row) throws SQLException {
        int column = 1;
        var envelope = new EventEnvelope(
                row.getObject(column++, UUID.class),
                row.getString(column++),
                source,
                new AggregateRef(row.getString(column++), row.getString(column++)),
                row.getLong(column++),
                row.getLong(column++),
                row.getString(column++),
                row.getObject(column++, OffsetDateTime.class).toInstant(),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++));
        return new OutboxMessage(envelope, row.getString(column));
    }

    /** Another relay has taken over; this one must stop at once and ask for the lock again. */
    static final class LeadershipLost extends RuntimeException {
        LeadershipLost() {
            super("Another relay has moved the marks of this outbox");
        }
    }
}
