package ascn.platform.webhooks.delivery;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** How much waits to be delivered. One query, kept for a few seconds, whatever asks for it. */
public final class WebhookBacklog {

    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

    /** What waits for a paused subscription waits because somebody wants it so. */
    private static final String QUERY = """
            select count(*), coalesce(extract(epoch from now() - min(m.recorded_at)), 0)
            from webhook_delivery d
            join webhook_subscription s on s.id = d.subscription_id and s.state = 'ACTIVE'
            join webhook_message m on m.id = d.message_id
            where d.state = 'PENDING'
            """;

    private final DataSource dataSource;
    private State latest = new State(0, 0);
    private long readAt = System.nanoTime() - 2 * KEPT_NANOS;

    /** Reads from that database. */
    public WebhookBacklog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What waits.
     *
     * @param pending deliveries that are not settled, of subscriptions that are served
     * @param oldestSeconds age of the oldest message among them in seconds, 0 when there is none
     */
    public record State(long pending, double oldestSeconds) {}

    /** The state of five seconds ago at the most; NaN throughout while the database is away. */
    public synchronized double pending() {
        return refreshed() ? latest.pending() : Double.NaN;
    }

    /** Age of the oldest message that waits. */
    public synchronized double oldestSeconds() {
        return refreshed() ? latest.oldestSeconds() : Double.NaN;
    }

    private boolean refreshed() {
        if (System.nanoTime() - readAt <= KEPT_NANOS) {
            return true;
        }
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(QUERY);
                var row = select.executeQuery()) {
            row.next();
            latest = new State(row.getLong(1), row.getDouble(2));
            readAt = System.nanoTime();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
