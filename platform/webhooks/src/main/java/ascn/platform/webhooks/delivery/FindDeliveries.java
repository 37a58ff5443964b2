package ascn.platform.webhooks.delivery;

import ascn.contracts.identity.Actor;
import ascn.platform.webhooks.Sql;
import ascn.platform.webhooks.WebhooksUnavailable;
import ascn.platform.webhooks.delivery.DeliveryView.AttemptView;
import ascn.platform.webhooks.subscription.FindWebhooks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The delivery log of a subscription. */
public class FindDeliveries {

    private static final String PAGE = """
            with page as (
                select * from webhook_delivery
                where subscription_id = ? and (?::bigint is null or position < ?) and (?::text is null or state = ?)
                order by position desc limit ?
            )
            select page.message_id, page.position, m.type, m.occurred_at, page.state, page.next_attempt_at,
                   page.settled_at, a.started_at, a.duration_ms, a.outcome, a.status, a.excerpt
            from page
            join webhook_message m on m.id = page.message_id
            left join webhook_attempt a
                on a.subscription_id = page.subscription_id and a.message_id = page.message_id
            order by page.position desc, a.id
            """;

    private final DataSource dataSource;
    private final FindWebhooks webhooks;

    /** Reads for those whom that lets see the subscription. */
    public FindDeliveries(DataSource dataSource, FindWebhooks webhooks) {
        this.dataSource = dataSource;
        this.webhooks = webhooks;
    }

    /**
     * A page, newest first.
     *
     * @param before the sequence after which the page begins, or null for the first page
     * @param state only those of this state, or null for all
     * @throws ascn.platform.webhooks.subscription.WebhookNotFound when there is none for the actor
     */
    public List<DeliveryView> list(
            UUID webhook, @Nullable Long before, @Nullable DeliveryState state, int limit, Actor actor) {
        var id = webhooks.get(webhook, actor).id();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PAGE)) {
            select.setObject(1, id);
            select.setObject(2, before, java.sql.Types.BIGINT);
            select.setObject(3, before, java.sql.Types.BIGINT);
            select.setString(4, state == null ? null : state.name());
            select.setString(5, state == null ? null : state.name());
            select.setInt(6, limit);
            try (var row = select.executeQuery()) {
                return read(row);
            }
        } catch (SQLException e) {
            throw new WebhooksUnavailable(e);
        }
    }

    /** A row for each attempt; those of one delivery follow each other. */
    private static List<DeliveryView> read(ResultSet row) throws SQLException {
        var found = new ArrayList<DeliveryView>();
        var attempts = new ArrayList<AttemptView>();
        while (row.next()) {
            if (found.isEmpty() || found.get(found.size() - 1).sequence() != row.getLong("position")) {
                attempts = new ArrayList<>();
                found.add(delivery(row, attempts));
            }
            if (row.getString("outcome") != null) {
                attempts.add(attempt(row));
            }
        }
        return found;
    }

    private static DeliveryView delivery(ResultSet row, List<AttemptView> attempts) throws SQLException {
        var state = DeliveryState.valueOf(row.getString("state"));
        return new DeliveryView(
                row.getObject("message_id", UUID.class),
                row.getLong("position"),
                row.getString("type"),
                Sql.instantOf(row, "occurred_at"),
                state,
                state == DeliveryState.PENDING ? Sql.instantOf(row, "next_attempt_at") : null,
                Sql.instant(row, "settled_at"),
                attempts);
    }

    private static AttemptView attempt(ResultSet row) throws SQLException {
        return new AttemptView(
                Sql.instantOf(row, "started_at"),
                row.getInt("duration_ms"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("status", Integer.class),
                row.getString("excerpt"));
    }
}
