package ascn.platform.events.outbox;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives positions when the relay cannot be waited for. It does not disturb the relay, which finds what was numbered by
 * another and sends it in its turn.
 */
public final class OutboxNumbering {

    private static final int AT_ONCE = 5_000;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final OutboxArchive archive;

    /** @param archive the outbox */
    public OutboxNumbering(OutboxArchive archive) {
        this.archive = archive;
    }

    /**
     * Gives a position to every fact that was committed before this call.
     *
     * @param connection one with a transaction, which holds up the relay until it ends
     * @return the head, which covers all of them
     * @throws NumberingBusy when the marks were not free within five seconds
     */
    public long numberEverything(Connection connection) throws SQLException {
        var marks = lock(connection);
        long head = marks.head();
        int numbered;
        do {
            numbered = archive.number(connection, marks.term(), head, marks.sent(), AT_ONCE)
                    .size();
            head += numbered;
        } while (numbered == AT_ONCE);
        return head;
    }

    private static RelayMarks lock(Connection connection) throws SQLException {
        try (var limit = connection.prepareStatement("set local lock_timeout = '5s'")) {
            limit.execute();
            return RelayMarks.lock(connection);
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new NumberingBusy();
            }
            throw e;
        }
    }

    /** Somebody else has kept the marks for seconds; the same call may succeed later. */
    public static final class NumberingBusy extends RuntimeException {
        NumberingBusy() {
            super("The marks of the outbox were not free within five seconds", null, false, false);
        }
    }
}
