package ascn.platform.webhooks.subscription;

import ascn.contracts.identity.Actor;
import ascn.platform.webhooks.Sql;
import ascn.platform.webhooks.WebhooksUnavailable;
import ascn.platform.webhooks.destination.Destination;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of subscriptions. Each statement runs on the connection of the current transaction. */
public class WebhookStore {

    private static final String COLUMNS =
            "id, owner, url, event_types, description, state, disabled_reason, state_since,"
                    + " previous_secret_until, created_at, version";

    private static final String INSERT = """
            insert into webhook_subscription (id, owner, owner_roles, owner_member_state, url, authority, event_types,
                                              description, state_since, secret, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REVISE = """
            update webhook_subscription
            set owner_roles = ?, owner_member_state = ?, url = ?, authority = ?, event_types = ?, description = ?,
                version = version + 1
            where id = ?
            """;

    private static final String MOVE = """
            update webhook_subscription
            set state = ?, disabled_reason = null, state_since = ?, failing_since = null, held_until = null,
                version = version + 1
            where id = ?
            """;

    private static final String ROTATE = """
            update webhook_subscription
            set previous_secret = case when ?::timestamptz is null then null else secret end, previous_secret_until = ?,
                secret = ?, version = version + 1
            where id = ?
            """;

    /** The former secret is worth nothing any more; a version for it would only refuse its owner's next change. */
    private static final String FORGET_FORMER_SECRETS = "update webhook_subscription"
            + " set previous_secret = null, previous_secret_until = null where previous_secret_until < ?";

    private final DataSource dataSource;

    /** @param dataSource gives the connection of the current transaction */
    public WebhookStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @FunctionalInterface
    private interface Statement<T> {
        T on(PreparedStatement statement, Connection connection) throws SQLException;
    }

    private <T> T run(String sql, Statement<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement, connection);
        } catch (SQLException e) {
            throw new WebhooksUnavailable(e);
        }
    }

    void insert(UUID id, Actor owner, WebhookDraft draft, Destination destination, byte[] secret, Instant now) {
        run(INSERT, (insert, connection) -> {
            insert.setObject(1, id);
            insert.setString(2, owner.id());
            insert.setArray(3, Sql.texts(connection, owner.roles()));
            insert.setString(4, owner.memberState());
            insert.setString(5, draft.url());
            insert.setString(6, destination.authority());
            insert.setArray(7, Sql.texts(connection, draft.eventTypes()));
            insert.setString(8, draft.description());
            insert.setObject(9, Sql.time(now));
            insert.setBytes(10, secret);
            insert.setObject(11, Sql.time(now));
            return insert.executeUpdate();
        });
    }

    /** Two calls of one owner that count at the same time would both find room: the second waits for the first. */
    int countOf(String owner) {
        run("select pg_advisory_xact_lock(hashtextextended('webhooks of ' || ?, 0))", (lock, connection) -> {
            lock.setString(1, owner);
            return lock.execute();
        });
        return run("select count(*) from webhook_subscription where owner = ?", (select, connection) -> {
            select.setString(1, owner);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    Webhook get(UUID id) {
        return one("select " + COLUMNS + " from webhook_subscription where id = ?", id);
    }

    /** The row stays as it is until the current transaction ends, so that of two writers with one version one wins. */
    Webhook lock(UUID id) {
        return one("select " + COLUMNS + " from webhook_subscription where id = ? for update", id);
    }

    private Webhook one(String sql, UUID id) {
        return run(sql, (select, connection) -> {
                    select.setObject(1, id);
                    try (var row = select.executeQuery()) {
                        return row.next() ? Optional.of(webhook(row)) : Optional.<Webhook>empty();
                    }
                })
                .orElseThrow(() -> WebhookNotFound.of(id));
    }

    /** Oldest first, of one owner or of all. */
    List<Webhook> list(@Nullable String owner, @Nullable UUID after, int limit) {
        var sql = "select " + COLUMNS + " from webhook_subscription where (?::text is null or owner = ?)"
                + " and (?::uuid is null or id > ?) order by id limit ?";
        return run(sql, (select, connection) -> {
            select.setString(1, owner);
            select.setString(2, owner);
            select.setObject(3, after);
            select.setObject(4, after);
            select.setInt(5, limit);
            var found = new ArrayList<Webhook>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(webhook(row));
                }
            }
            return found;
        });
    }

    void revise(UUID id, Actor owner, WebhookDraft draft, Destination destination) {
        run(REVISE, (update, connection) -> {
            update.setArray(1, Sql.texts(connection, owner.roles()));
            update.setString(2, owner.memberState());
            update.setString(3, draft.url());
            update.setString(4, destination.authority());
            update.setArray(5, Sql.texts(connection, draft.eventTypes()));
            update.setString(6, draft.description());
            update.setObject(7, id);
            return update.executeUpdate();
        });
    }

    void move(UUID id, WebhookState state, Instant now) {
        run(MOVE, (update, connection) -> {
            update.setString(1, state.name());
            update.setObject(2, Sql.time(now));
            update.setObject(3, id);
            return update.executeUpdate();
        });
    }

    void rotate(UUID id, byte[] secret, @Nullable Instant formerUntil) {
        run(ROTATE, (update, connection) -> {
            update.setObject(1, Sql.time(formerUntil), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
            update.setObject(2, Sql.time(formerUntil), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
            update.setBytes(3, secret);
            update.setObject(4, id);
            return update.executeUpdate();
        });
    }

    void remove(UUID id) {
        run("delete from webhook_subscription where id = ?", (delete, connection) -> {
            delete.setObject(1, id);
            return delete.executeUpdate();
        });
    }

    /** Takes secrets away that do not sign any more. */
    public int forgetFormerSecrets(Instant now) {
        return run(FORGET_FORMER_SECRETS, (update, connection) -> {
            update.setObject(1, Sql.time(now));
            return update.executeUpdate();
        });
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        var reason = row.getString("disabled_reason");
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("url"),
                Sql.texts(row, "event_types"),
                row.getString("description"),
                WebhookState.valueOf(row.getString("state")),
                reason == null ? null : DisabledReason.valueOf(reason),
                Sql.instantOf(row, "state_since"),
                Sql.instant(row, "previous_secret_until"),
                Sql.instantOf(row, "created_at"),
                row.getLong("version"));
    }
}
