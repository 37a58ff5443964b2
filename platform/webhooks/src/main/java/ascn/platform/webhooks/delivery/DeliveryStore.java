package ascn.platform.webhooks.delivery;

import ascn.platform.webhooks.Sql;
import ascn.platform.webhooks.subscription.DisabledReason;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables of deliveries, as the deliverer uses them: transactions of its own, short, and never one around a call. */
public class DeliveryStore {

    /** The subscriptions {@code s} that a message {@code m} is for. */
    static final String MATCHES = """
            (m.only_subscription = s.id
             or m.only_subscription is null
                and m.type = any (s.event_types)
                and (cardinality(m.audience_roles) + cardinality(m.audience_member_states)
                         + cardinality(m.audience_actors) = 0
                     or m.audience_roles && s.owner_roles
                     or s.owner_member_state = any (m.audience_member_states)
                     or s.owner = any (m.audience_actors)))
            """;

    private static final String HEAD = "select position from webhook_head for update skip locked";

    private static final String NUMBER = """
            update webhook_message m set position = ? + numbered.place
            from (select id, row_number() over (order by seq) as place
                  from (select id, seq from webhook_message where position is null order by seq limit ?) pending) numbered
            where m.id = numbered.id
            """;

    private static final String SHARE_OUT = """
            insert into webhook_delivery (subscription_id, message_id, position, next_attempt_at)
            select s.id, m.id, m.position, ?
            from webhook_message m
            join webhook_subscription s on s.state <> 'DISABLED' and s.created_at <= m.recorded_at and
            """ + MATCHES + " where m.position > ? and m.position <= ?";

    private static final String DUE = """
            select id, authority, failing_since is not null as failing from webhook_subscription s
            where state = 'ACTIVE' and (held_until is null or held_until <= ?)
              and exists (select from webhook_delivery d
                          where d.subscription_id = s.id and d.state = 'PENDING' and d.next_attempt_at <= ?)
            order by random() limit ?
            """;

    private static final String CLAIM = """
            update webhook_delivery d set attempts = d.attempts + 1, next_attempt_at = ?
            from (select message_id from webhook_delivery
                  where subscription_id = ? and state = 'PENDING' and next_attempt_at <= ?
                  order by position limit ? for update skip locked) due
            join webhook_message m on m.id = due.message_id
            join webhook_subscription s on s.id = ? and s.state = 'ACTIVE'
            where d.subscription_id = s.id and d.message_id = due.message_id
            returning d.message_id, d.position, d.attempts, m.type, m.occurred_at, m.data, s.url, s.secret,
                      case when s.previous_secret_until > ? then s.previous_secret end as former_secret
            """;

    /** Selects, because the subscription may have been removed meanwhile. */
    private static final String KEEP_ATTEMPT = """
            insert into webhook_attempt (id, subscription_id, message_id, started_at, duration_ms, outcome, status, excerpt)
            select ?, subscription_id, message_id, ?, ?, ?, ?, ? from webhook_delivery
            where subscription_id = ? and message_id = ?
            """;

    private static final String SETTLE = """
            update webhook_delivery set state = ?, next_attempt_at = ?, settled_at = ?
            where subscription_id = ? and message_id = ? and attempts = ? and state = 'PENDING'
            """;

    private static final String SUCCEEDED = "update webhook_subscription set failing_since = null, held_until = null"
            + " where id = ? and (failing_since is not null or held_until is not null)";

    private static final String FAILED = """
            update webhook_subscription set failing_since = coalesce(failing_since, ?), held_until = coalesce(?, held_until)
            where id = ? and (failing_since is null or ?::timestamptz is not null)
            """;

    private static final String DISABLE = """
            update webhook_subscription
            set state = 'DISABLED', disabled_reason = ?, state_since = ?, version = version + 1
            where id = ? and state = 'ACTIVE' and (?::timestamptz is null or failing_since <= ?)
            """;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DataSource dataSource;

    /** @param dataSource gives connections outside any transaction */
    public DeliveryStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A subscription with something to deliver. */
    record Due(UUID subscriptionId, String authority, boolean isFailing) {}

    /** What follows from an attempt. */
    record Settlement(
            DeliveryState state,
            @Nullable Instant nextAttempt,
            @Nullable Instant heldUntil) {}

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * Numbers new messages and makes a delivery for each subscription they are for. Nothing when another process is at
     * it.
     *
     * @return how many messages were shared out
     */
    int shareOut(Instant now, int batch) throws SQLException {
        return inTransaction(connection -> {
            long head;
            try (var select = connection.prepareStatement(HEAD);
                    var row = select.executeQuery()) {
                if (!row.next()) {
                    return 0;
                }
                head = row.getLong(1);
            }
            int numbered = number(connection, head, batch);
            if (numbered > 0) {
                share(connection, now, head, head + numbered);
            }
            return numbered;
        });
    }

    private static int number(Connection connection, long head, int batch) throws SQLException {
        try (var number = connection.prepareStatement(NUMBER)) {
            number.setLong(1, head);
            number.setInt(2, batch);
            return number.executeUpdate();
        }
    }

    private static void share(Connection connection, Instant now, long from, long to) throws SQLException {
        try (var share = connection.prepareStatement(SHARE_OUT);
                var head = connection.prepareStatement("update webhook_head set position = ?")) {
            share.setObject(1, Sql.time(now));
            share.setLong(2, from);
            share.setLong(3, to);
            share.executeUpdate();
            head.setLong(1, to);
            head.executeUpdate();
        }
    }

    /** Subscriptions with something to deliver, in no order, so that none is always the last. */
    List<Due> due(Instant now, int most) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(DUE)) {
            select.setObject(1, Sql.time(now));
            select.setObject(2, Sql.time(now));
            select.setInt(3, most);
            var found = new ArrayList<Due>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Due(
                            row.getObject("id", UUID.class), row.getString("authority"), row.getBoolean("failing")));
                }
            }
            return found;
        }
    }

    /**
     * Takes deliveries of a subscription for this process, first in order first.
     *
     * @param lostAt when another process may take them, because this one is gone
     */
    List<ClaimedDelivery> claim(UUID subscription, int most, Instant now, Instant lostAt) throws SQLException {
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, Sql.time(lostAt));
            claim.setObject(2, subscription);
            claim.setObject(3, Sql.time(now));
            claim.setInt(4, most);
            claim.setObject(5, subscription);
            claim.setObject(6, Sql.time(now));
            var claimed = new ArrayList<ClaimedDelivery>();
            try (var row = claim.executeQuery()) {
                while (row.next()) {
                    claimed.add(claimed(subscription, row));
                }
            }
            claimed.sort(Comparator.comparingLong(ClaimedDelivery::position));
            return claimed;
        }
    }

    private static ClaimedDelivery claimed(UUID subscription, ResultSet row) throws SQLException {
        return new ClaimedDelivery(
                subscription,
                row.getObject("message_id", UUID.class),
                row.getLong("position"),
                row.getInt("attempts"),
                row.getString("type"),
                Sql.instantOf(row, "occurred_at"),
                row.getString("data"),
                row.getString("url"),
                row.getBytes("secret"),
                row.getBytes("former_secret"));
    }

    /**
     * Notes what became of an attempt. One that was counted as lost and taken over by another process changes the log
     * only.
     *
     * @return why the subscription was disabled by it, if it was
     */
    Optional<DisabledReason> settle(
            ClaimedDelivery claimed, Attempt attempt, Settlement settlement, Instant now, Duration disableAfter)
            throws SQLException {
        return inTransaction(connection -> {
            keep(connection, claimed, attempt);
            if (!settle(connection, claimed, settlement, now)) {
                return Optional.empty();
            }
            if (attempt.outcome() == Outcome.DELIVERED) {
                try (var succeeded = connection.prepareStatement(SUCCEEDED)) {
                    succeeded.setObject(1, claimed.subscriptionId());
                    succeeded.executeUpdate();
                }
                return Optional.empty();
            }
            noteFailure(connection, claimed.subscriptionId(), settlement.heldUntil(), now);
            if (attempt.outcome() == Outcome.GONE) {
                return disable(connection, claimed.subscriptionId(), DisabledReason.GONE, now, null);
            }
            return disable(connection, claimed.subscriptionId(), DisabledReason.FAILING, now, now.minus(disableAfter));
        });
    }

    private void keep(Connection connection, ClaimedDelivery claimed, Attempt attempt) throws SQLException {
        try (var keep = connection.prepareStatement(KEEP_ATTEMPT)) {
            keep.setObject(1, ids.generate());
            keep.setObject(2, Sql.time(attempt.startedAt()));
            keep.setInt(3, (int) attempt.duration().toMillis());
            keep.setString(4, attempt.outcome().name());
            keep.setObject(5, attempt.status(), Types.INTEGER);
            keep.setString(6, attempt.excerpt());
            keep.setObject(7, claimed.subscriptionId());
            keep.setObject(8, claimed.messageId());
            keep.executeUpdate();
        }
    }

    private static boolean settle(Connection connection, ClaimedDelivery claimed, Settlement settlement, Instant now)
            throws SQLException {
        try (var settle = connection.prepareStatement(SETTLE)) {
            boolean isPending = settlement.state() == DeliveryState.PENDING;
            settle.setString(1, settlement.state().name());
            settle.setObject(2, Sql.time(settlement.nextAttempt() == null ? now : settlement.nextAttempt()));
            settle.setObject(3, isPending ? null : Sql.time(now), Types.TIMESTAMP_WITH_TIMEZONE);
            settle.setObject(4, claimed.subscriptionId());
            settle.setObject(5, claimed.messageId());
            settle.setInt(6, claimed.attempt());
            return settle.executeUpdate() == 1;
        }
    }

    private static void noteFailure(Connection connection, UUID subscription, @Nullable Instant heldUntil, Instant now)
            throws SQLException {
        try (var failed = connection.prepareStatement(FAILED)) {
            failed.setObject(1, Sql.time(now));
            failed.setObject(2, Sql.time(heldUntil), Types.TIMESTAMP_WITH_TIMEZONE);
            failed.setObject(3, subscription);
            failed.setObject(4, Sql.time(heldUntil), Types.TIMESTAMP_WITH_TIMEZONE);
            failed.executeUpdate();
        }
    }

    private static Optional<DisabledReason> disable(
            Connection connection,
            UUID subscription,
            DisabledReason reason,
            Instant now,
            @Nullable Instant failingSince)
            throws SQLException {
        try (var disable = connection.prepareStatement(DISABLE)) {
            disable.setString(1, reason.name());
            disable.setObject(2, Sql.time(now));
            disable.setObject(3, subscription);
            disable.setObject(4, Sql.time(failingSince), Types.TIMESTAMP_WITH_TIMEZONE);
            disable.setObject(5, Sql.time(failingSince), Types.TIMESTAMP_WITH_TIMEZONE);
            return disable.executeUpdate() == 1 ? Optional.of(reason) : Optional.empty();
        }
    }

    /**
     * Forgets messages, and with them deliveries and attempts, a part at a time.
     *
     * @return how many; less than a batch when nothing older is left
     */
    int forgetRecordedBefore(Instant limit, int batch) throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from webhook_message where id in"
                        + " (select id from webhook_message where recorded_at < ? limit ?)")) {
            delete.setObject(1, Sql.time(limit));
            delete.setInt(2, batch);
            return delete.executeUpdate();
        }
    }
}
