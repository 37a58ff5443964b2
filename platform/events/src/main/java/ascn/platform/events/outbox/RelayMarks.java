package ascn.platform.events.outbox;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far an outbox was numbered and sent, and under which term. One relay may believe that it is active when another
 * already is (it was paused, or its connection broke and it has not noticed): the term decides.
 *
 * @param term counts the relays that have become active
 * @param head the last position given to a fact
 * @param sent the last position that the broker has acknowledged
 */
public record RelayMarks(long term, long head, long sent) {

    /** What may be noted late: a mark that a crash of the database loses only makes the relay repeat itself. */
    private static final String MARK_SENT = """
            with lazily as (select set_config('synchronous_commit', 'off', true))
            update outbox_relay set sent_position = greatest(sent_position, ?) from lazily where term = ?
            """;

    /** Reads them. */
    public static RelayMarks read(Connection connection) throws SQLException {
        return only(connection, "select term, head_position, sent_position from outbox_relay");
    }

    /** Reads them and keeps everybody else from moving them until the transaction ends. */
    static RelayMarks lock(Connection connection) throws SQLException {
        return only(connection, "select term, head_position, sent_position from outbox_relay for update");
    }

    /** Begins a term: what any earlier relay still tries to number or to mark fails from now on. */
    static RelayMarks beginTerm(Connection connection) throws SQLException {
        return only(connection, "update outbox_relay set term = term + 1 returning term, head_position, sent_position");
    }

    private static RelayMarks only(Connection connection, String statement) throws SQLException {
        try (var execute = connection.prepareStatement(statement);
                var row = execute.executeQuery()) {
            row.next();
            return new RelayMarks(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    /**
     * Notes that the broker has acknowledged everything up to a position.
     *
     * @throws LeadershipLost when the term is over
     */
    static void markSent(Connection connection, long term, long sent) throws SQLException {
        try (var update = connection.prepareStatement(MARK_SENT)) {
            update.setLong(1, sent);
            update.setLong(2, term);
            if (update.executeUpdate() != 1) {
                throw new LeadershipLost();
            }
        }
    }

    /** Another relay has become active; this one must stop at once and ask for the lock again. */
    static final class LeadershipLost extends RuntimeException {
        LeadershipLost() {
            super("Another relay has become active on this outbox");
        }
    }
}
