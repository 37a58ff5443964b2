package ascn.platform.events.outbox;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements of the archive: giving positions, and reading by position or id. */
public final class OutboxArchive {

    /**
     * Each position is looked up by itself ({@code offset 0} keeps the planner from turning it into a join): by old
     * statistics it could choose to read the whole archive.
     */
    private static final String MESSAGE_OF_EACH = """
             as given (position, id, recorded_at)
            cross join lateral (
                select type, aggregate_type, aggregate_id, aggregate_version, occurred_on, actor, correlation_id,
                       traceparent, payload
                from outbox_message archived
                where archived.id = given.id and archived.recorded_at = given.recorded_at
                offset 0
            ) message
            order by given.position
            """;

    private static final String MESSAGES = """
            select given.id, type, aggregate_type, aggregate_id, aggregate_version, given.position, occurred_on,
                   given.recorded_at, actor, correlation_id, traceparent, payload
            from\s""";

    /**
     * Takes facts in the order in which they were written, gives them the next positions and reads them, all at once. It
     * does so only from the head that its caller knows: whoever has numbered meanwhile has moved it, and then what this
     * statement saw as pending may be old.
     */
    private static final String NUMBER = """
            with chosen as materialized (
                select seq, id, recorded_at, aggregate_type from outbox_pending order by seq limit ?
            ), moved as (
                update outbox_relay
                set head_position = head_position + (select count(*) from chosen), sent_position = greatest(sent_position, ?)
                where term = ? and head_position = ? and exists (select from chosen)
                returning true
            ), taken as (
                delete from outbox_pending
                where seq = any (array(select seq from chosen)) and exists (select from moved)
            ), numbered as (
                insert into outbox_position (position, id, recorded_at, aggregate_type)
                select ? + row_number() over (order by seq), id, recorded_at, aggregate_type from chosen
                where exists (select from moved)
                returning position, id, recorded_at
            )
            """ + MESSAGES + "numbered" + MESSAGE_OF_EACH;

    private static final String AFTER = MESSAGES
            + "(select position, id, recorded_at from outbox_position where position > ? and position <= ?"
            + " order by position limit ?)" + MESSAGE_OF_EACH;

    private static final String BY_ID =
            MESSAGES + "(select position, id, recorded_at from outbox_position where id = ?)" + MESSAGE_OF_EACH;

    private final String source;

    /** @param source value of {@code ce_source} of every event in this outbox */
    public OutboxArchive(String source) {
        this.source = source;
    }

    /**
     * Gives positions to the next facts that have none. A transaction that commits late is found by a later call: nothing
     * depends on ids or times being visible in order.
     *
     * @param term the term of the relay that asks
     * @param head the last position that the caller knows to be given
     * @param sent the last position that the broker has acknowledged; noted with the same commit
     * @param limit the most facts to number
     * @return the facts, by position; none when nothing is pending, when another has numbered, and when the term is over
     */
    List<OutboxMessage> number(Connection connection, long term, long head, long sent, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(NUMBER)) {
            statement.setInt(1, limit);
            statement.setLong(2, sent);
            statement.setLong(3, term);
            statement.setLong(4, head);
            statement.setLong(5, head);
            return messages(statement);
        }
    }

    /** Events with positions above {@code after}, in order, at most {@code limit}. */
    public List<OutboxMessage> after(Connection connection, long after, int limit) throws SQLException {
        return between(connection, after, Long.MAX_VALUE, limit);
    }

    /** Events with positions above {@code after} and up to {@code last}, in order, at most {@code limit}. */
    public List<OutboxMessage> between(Connection connection, long after, long last, int limit) throws SQLException {
        try (var select = connection.prepareStatement(AFTER)) {
            select.setLong(1, after);
            select.setLong(2, last);
            select.setInt(3, limit);
            return messages(select);
        }
    }

    /** The event of that id, once it has a position. */
    public Optional<OutboxMessage> find(Connection connection, UUID eventId) throws SQLException {
        try (var select = connection.prepareStatement(BY_ID)) {
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
}
