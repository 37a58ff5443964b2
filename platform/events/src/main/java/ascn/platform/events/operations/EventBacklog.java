package ascn.platform.events.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Reads how much of the event path is still to do. One query, kept for a second, whatever asks for it. */
@ApplicationScoped
public class EventBacklog {

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private static final String QUERY = """
            select (select count(*) from outbox_pending) + relay.head_position - relay.sent_position,
                   greatest(0, coalesce(extract(epoch from now() - least(
                       (select recorded_at from outbox_pending order by seq limit 1),
                       (select recorded_at from outbox_position where position > relay.sent_position
                        order by position limit 1))), 0)),
                   (select count(*) from inbox_waiting),
                   (select count(*) from quarantined_message where state = 'OPEN')
            from outbox_relay relay
            """;

    private final DataSource dataSource;
    private State latest = new State(0, 0, 0, 0);
    private long readAt = System.nanoTime() - 2 * KEPT_NANOS;

    EventBacklog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What is still to do.
     *
     * @param pending events that the broker has not acknowledged
     * @param oldestSeconds age of the oldest of them in seconds, 0 when there is none
     * @param waiting received events that wait for their predecessor
     * @param quarantined received records that could not be applied
     */
    public record State(long pending, double oldestSeconds, long waiting, long quarantined) {}

    /**
     * The state of a second ago at the most.
     *
     * @throws BacklogUnavailable when the database does not answer
     */
    public synchronized State state() {
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
            return new State(row.getLong(1), row.getDouble(2), row.getLong(3), row.getLong(4));
        } catch (SQLException e) {
            throw new BacklogUnavailable(e);
        }
    }

    /** The database does not answer. */
    public static final class BacklogUnavailable extends RuntimeException {
        BacklogUnavailable(SQLException cause) {
            super("The backlog of events cannot be read", cause);
        }
    }
}
