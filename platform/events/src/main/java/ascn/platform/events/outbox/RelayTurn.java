package ascn.platform.events.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One turn of the relay: number what is new, send what is not yet acknowledged, then note it as sent.
 *
 * <p>The order matters. A position is given and committed before the event travels, so that a repetition carries the
 * same one. The mark moves only after the broker's acknowledgement: a crash in between sends the events once more, and
 * the inboxes recognise them by their ids.
 */
public final class RelayTurn {

    private final OutboxArchive archive;
    private final int batchSize;

    /** @param batchSize the most events in one turn */
    public RelayTurn(OutboxArchive archive, int batchSize) {
        this.archive = archive;
        this.batchSize = batchSize;
    }

    /**
     * Takes one turn.
     *
     * @param connection the connection that holds the relay's lock, so that losing one is losing the other; it is left
     *     without an open transaction
     * @return how many events were sent
     * @throws EventPublisher.NotSent when the broker did not acknowledge them
     * @throws OutboxArchive.LeadershipLost when another relay is active
     */
    public int take(Connection connection, EventPublisher publisher) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var marks = archive.marks(connection, false);
            var messages = marks.sent() < marks.head()
                    ? archive.after(connection, marks.sent(), batchSize)
                    : numberPending(connection);
            connection.commit();
            if (messages.isEmpty()) {
                return 0;
            }
            publisher.send(messages);
            var last = messages.get(messages.size() - 1).envelope().sourcePosition();
            archive.moveSent(connection, marks.sent(), last);
            connection.commit();
            return messages.size();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private List<OutboxMessage> numberPending(Connection connection) throws SQLException {
        if (!archive.hasPending(connection)) {
            return List.of();
        }
        var locked = archive.marks(connection, true);
        if (locked.sent() < locked.head()) {
            throw new OutboxArchive.LeadershipLost();
        }
        return archive.numberPending(connection, locked.head(), batchSize);
    }
}
