package ascn.platform.webhooks.delivery;

import ascn.contracts.identity.Actor;
import ascn.platform.webhooks.Sql;
import ascn.platform.webhooks.WebhooksUnavailable;
import ascn.platform.webhooks.subscription.OrderDelivery;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Delivers again what was told: a receiver that lost its data, or was disabled, catches up by itself. A replayed message
 * keeps its {@code webhook-id} and its sequence. What is on its way already is left alone.
 */
public class ReplayDeliveries {

    /** The most messages of one replay. */
    public static final int MOST = 10_000;

    private static final String REPLAY = """
            with wanted as (
                select s.id as subscription_id, m.id as message_id, m.position
                from webhook_subscription s
                join webhook_message m on m.position is not null and
            """ + DeliveryStore.MATCHES + """
                where s.id = ? and m.position >= ? and (?::uuid is null or m.id = ?)
                order by m.position limit ?
            ), replayed as (
                insert into webhook_delivery as known (subscription_id, message_id, position, next_attempt_at)
                select subscription_id, message_id, position, ? from wanted order by position
                on conflict (subscription_id, message_id) do update
                set state = 'PENDING', attempts = 0, settled_at = null, next_attempt_at = excluded.next_attempt_at
                where known.state <> 'PENDING'
                returning position
            )
            select (select count(*) from replayed), coalesce((select max(position) from wanted), 0),
                   (select count(*) from wanted)
            """;

    private final DataSource dataSource;
    private final OrderDelivery order;
    private final Clock clock;

    /** @param dataSource gives the connection of the current transaction */
    public ReplayDeliveries(DataSource dataSource, OrderDelivery order, Clock clock) {
        this.dataSource = dataSource;
        this.order = order;
        this.clock = clock;
    }

    /**
     * What a replay has begun.
     *
     * @param messages how many messages are delivered again
     * @param upToSequence the last sequence that was looked at, 0 when there was none
     * @param more whether there are later ones: replay again from the next sequence
     */
    public record Replay(long messages, long upToSequence, boolean more) {}

    /**
     * Delivers again everything from a sequence on, at most {@link #MOST}.
     *
     * @throws ascn.platform.webhooks.subscription.WebhookNotFound when there is none for the actor
     * @throws ascn.platform.webhooks.subscription.WebhookNotActive when it is paused or disabled
     */
    public Replay from(UUID webhook, long sequence, Actor actor) {
        return replay(order.of(webhook, actor), sequence, null);
    }

    /**
     * Delivers one message again.
     *
     * @throws WebhookMessageNotFound when there is none of that id, or it is not for this subscription
     */
    public Replay message(UUID webhook, UUID message, Actor actor) {
        var replay = replay(order.of(webhook, actor), 0, message);
        if (replay.upToSequence() == 0) {
            throw new WebhookMessageNotFound(message);
        }
        return replay;
    }

    private Replay replay(UUID webhook, long sequence, @Nullable UUID message) {
        try (var connection = dataSource.getConnection();
                var replay = connection.prepareStatement(REPLAY)) {
            replay.setObject(1, webhook);
            replay.setLong(2, sequence);
            replay.setObject(3, message);
            replay.setObject(4, message);
            replay.setInt(5, MOST);
            replay.setObject(6, Sql.time(clock.instant()));
            try (var row = replay.executeQuery()) {
                row.next();
                return new Replay(row.getLong(1), row.getLong(2), row.getLong(3) == MOST);
            }
        } catch (SQLException e) {
            throw new WebhooksUnavailable(e);
        }
    }
}
