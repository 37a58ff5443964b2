package ascn.platform.events.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What the relay does again and again: number what is new, send it, note what the broker has acknowledged.
 *
 * <p>The order matters. A position is given and committed before the event travels, so that a repetition carries the
 * same one. A batch is sent only when the broker has all of the one before. While it acknowledges a full batch the next one
 * is numbered already. The mark moves only after the acknowledgement, and with the next numbering where there is one: a
 * crash in between sends the last batches once more, and the inboxes recognise them by their ids.
 *
 * <p>Used by one thread. After any failure {@link #begin} must come first, with a new publisher.
 */
public final class RelayTurn {

    private final OutboxArchive archive;
    private final int batchSize;
    private long term;
    private long read;
    private long acknowledged;
    private long marked;
    private List<OutboxMessage> next = List.of();

    /** @param batchSize the most events in one turn */
    public RelayTurn(OutboxArchive archive, int batchSize) {
        this.archive = archive;
        this.batchSize = batchSize;
    }

    /**
     * Begins a term, from the mark that the last one has left: what was numbered and not noted as sent is sent again.
     *
     * @param connection the connection that holds the relay's lock, so that losing one is losing the other
     */
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        var marks = RelayMarks.beginTerm(connection);
        term = marks.term();
        read = marks.sent();
        acknowledged = marks.sent();
        marked = marks.sent();
        next = List.of();
    }

    /**
     * Takes one turn.
     *
     * @param connection the one that the term began with; each statement commits
     * @return how many events were sent
     * @throws EventPublisher.NotSent when the broker did not acknowledge them
     * @throws RelayMarks.LeadershipLost when another relay has become active
     */
    public int take(Connection connection, EventPublisher publisher) throws SQLException {
        var batch = next.isEmpty() ? read(connection) : next;
        next = List.of();
        if (batch.isEmpty()) {
            mark(connection);
            return 0;
        }
        publisher.send(batch);
        if (batch.size() == batchSize) {
            next = read(connection);
        }
        publisher.awaitAcknowledgements();
        acknowledged = lastOf(batch);
        return batch.size();
    }

    private List<OutboxMessage> read(Connection connection) throws SQLException {
        var batch = archive.number(connection, term, read, acknowledged, batchSize);
        if (batch.isEmpty()) {
            batch = numberedByAnother(connection);
        } else {
            marked = acknowledged;
        }
        if (!batch.isEmpty()) {
            read = lastOf(batch);
        }
        return batch;
    }

    /** By the term before this one, or by a checkpoint. */
    private List<OutboxMessage> numberedByAnother(Connection connection) throws SQLException {
        var marks = RelayMarks.read(connection);
        if (marks.term() != term) {
            throw new RelayMarks.LeadershipLost();
        }
        return marks.head() > read ? archive.after(connection, read, batchSize) : List.of();
    }

    private void mark(Connection connection) throws SQLException {
        if (marked < acknowledged) {
            RelayMarks.markSent(connection, term, acknowledged);
            marked = acknowledged;
        }
    }

    private static long lastOf(List<OutboxMessage> batch) {
        return batch.get(batch.size() - 1).envelope().sourcePosition();
    }
}
