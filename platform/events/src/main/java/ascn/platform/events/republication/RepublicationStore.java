package ascn.platform.events.republication;

import ascn.platform.events.republication.Republication.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The table of republications. */
final class RepublicationStore {

    private static final String COLUMNS =
            "select id, from_position, to_position, done_position, asked_at, finished_at from outbox_republication";

    private RepublicationStore() {}

    /**
     * Keeps a new one.
     *
     * @return whether none is running, so that it could be
     */
    static boolean add(Connection connection, UUID id, long from, long to, Instant askedAt, String askedBy)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into outbox_republication (id, from_position, to_position, done_position, asked_at, asked_by)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)) {
            insert.setObject(1, id);
            insert.setLong(2, from);
            insert.setLong(3, to);
            insert.setLong(4, from - 1);
            insert.setObject(5, askedAt.atOffset(ZoneOffset.UTC));
            insert.setString(6, askedBy);
            return insert.executeUpdate() == 1;
        }
    }

    static Optional<Republication> find(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS + " where id = ?")) {
            select.setObject(1, id);
            return read(select);
        }
    }

    static Optional<Republication> running(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS + " where finished_at is null")) {
            return read(select);
        }
    }

    private static Optional<Republication> read(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long from = row.getLong(2);
            long to = row.getLong(3);
            var finishedAt = row.getObject(6, OffsetDateTime.class);
            return Optional.of(new Republication(
                    row.getObject(1, UUID.class),
                    from,
                    to,
                    to - from + 1,
                    row.getLong(4) - from + 1,
                    finishedAt == null ? State.RUNNING : State.DONE,
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    finishedAt == null ? null : finishedAt.toInstant()));
        }
    }

    /**
     * Notes what the broker has acknowledged, and the end when that was the last.
     *
     * @return whether the mark was where the caller left it; otherwise somebody else is at work
     */
    static boolean moveDone(Connection connection, UUID id, long from, long to) throws SQLException {
        try (var update = connection.prepareStatement("""
                update outbox_republication
                set done_position = ?, finished_at = case when to_position = ? then now() end
                where id = ? and done_position = ?
                """)) {
            update.setLong(1, to);
            update.setLong(2, to);
            update.setObject(3, id);
            update.setLong(4, from);
            return update.executeUpdate() == 1;
        }
    }
}
