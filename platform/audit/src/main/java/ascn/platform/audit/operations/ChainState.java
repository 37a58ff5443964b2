package ascn.platform.audit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Reads how far the chain has come. One query, kept for a second, whatever asks for it. */
@ApplicationScoped
class ChainState {

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private static final String QUERY = """
            select head.seq, waiting.number, coalesce(extract(epoch from now() - waiting.oldest), 0)
            from audit_head head
            cross join (select count(*) as number, min(recorded_at) as oldest from audit_unsealed) waiting
            """;

    private final DataSource dataSource;
    private State latest = new State(0, 0, 0);
    private long readAt = System.nanoTime() - 2 * KEPT_NANOS;

    ChainState(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * How far the chain has come.
     *
     * @param headSeq number of the last seal, 0 before the first
     * @param unsealed entries that have no seal yet
     * @param oldestSeconds age of the oldest of them in seconds, 0 when there is none
     */
    record State(long headSeq, long unsealed, double oldestSeconds) {}

    /**
     * The state of a second ago at the most.
     *
     * @throws StateUnknown when the database does not answer
     */
    synchronized State state() {
        if (System.nanoTime() - readAt > KEPT_NANOS) {
            latest = read();
            readAt = System.nanoTime();
        }
        return latest;
    }

    private State read() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(QUERY);
                var row = select.executeQuery()) {
            row.next();
            return new State(row.getLong(1), row.getLong(2), row.getDouble(3));
        } catch (SQLException e) {
            throw new StateUnknown(e);
        }
    }

    /** The database does not answer. */
    static final class StateUnknown extends RuntimeException {
        StateUnknown(SQLException cause) {
            super("How far the audit chain has come cannot be read", cause);
        }
    }
}
