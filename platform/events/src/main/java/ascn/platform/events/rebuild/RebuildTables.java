package ascn.platform.events.rebuild;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.RecordHeaders;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements of a rebuild. Each runs on the connection of the current transaction. */
final class RebuildTables {

    private static final String REBUILDS =
            "select id, state, reason, started_by, started_at, ended_at, attempt, detail from read_model_rebuild";

    /** What the inbox has applied under an id. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by its bytes, never as a whole.
    record AppliedEvent(String source, long position, byte[] payloadHash) {}

    /** A version that was given up. */
    record DiscardedVersion(String source, AggregateRef aggregate, long version) {}

    /** A turn at a rebuild. */
    record Claim(UUID id, int attempt) {}

    /** Begins a rebuild, unless one is running. */
    boolean begin(Connection connection, UUID id, String actor, String reason) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into read_model_rebuild (id, started_by, reason) values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, id);
            insert.setString(2, actor);
            insert.setString(3, reason);
            return insert.executeUpdate() > 0;
        }
    }

    /** Takes a rebuild that nobody works on: a new one, or one whose worker has not been heard of for a while. */
    Optional<Claim> claim(Connection connection, int silentSeconds) throws SQLException {
        try (var update = connection.prepareStatement("""
                update read_model_rebuild set attempt = attempt + 1, heartbeat_at = now()
                where state = 'RUNNING'
                  and (heartbeat_at is null or heartbeat_at < now() - make_interval(secs => ?))
                returning id, attempt
                """)) {
            update.setInt(1, silentSeconds);
            try (var row = update.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claim(row.getObject(1, UUID.class), row.getInt(2)))
                        : Optional.empty();
            }
        }
    }

    /** Tells that this turn is alive; false when another has taken over. */
    boolean beat(Connection connection, Claim claim) throws SQLException {
        try (var update = connection.prepareStatement("""
                update read_model_rebuild set heartbeat_at = now() where id = ? and attempt = ? and state = 'RUNNING'
                """)) {
            update.setObject(1, claim.id());
            update.setInt(2, claim.attempt());
            return update.executeUpdate() > 0;
        }
    }

    /** Ends a rebuild; false when another has taken over. */
    boolean end(Connection connection, Claim claim, String state, @Nullable String detail) throws SQLException {
        try (var update = connection.prepareStatement("""
                update read_model_rebuild set state = ?, detail = ?, ended_at = now()
                where id = ? and attempt = ? and state = 'RUNNING'
                """)) {
            update.setString(1, state);
            update.setString(2, detail);
            update.setObject(3, claim.id());
            update.setInt(4, claim.attempt());
            return update.executeUpdate() > 0;
        }
    }

    /** Empties the generation that is not live and answers its name. */
    String clear(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select read_model_clear()");
                var row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /** From here to the end of the transaction names of tables mean those of that generation, and no others. */
    void speakOf(Connection connection, String generation) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('search_path', ?, true)")) {
            set.setString(1, generation);
            set.execute();
        }
    }

    /** Turns the views to that generation. */
    void switchTo(Connection connection, String generation) throws SQLException {
        try (var select = connection.prepareStatement("select read_model_switch(?)")) {
            select.setString(1, generation);
            select.execute();
        }
    }

    /** Keeps the inbox out until the end of the transaction: each of its batches reads this table for update first. */
    void holdInbox(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '5s'");
            statement.execute("lock table inbox_aggregate in exclusive mode");
        }
    }

    Map<UUID, AppliedEvent> applied(Connection connection, Collection<UUID> ids) throws SQLException {
        var applied = new HashMap<UUID, AppliedEvent>();
        try (var select = connection.prepareStatement(
                "select event_id, source, source_position, payload_hash from inbox_message where event_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    applied.put(
                            row.getObject(1, UUID.class),
                            new AppliedEvent(row.getString(2), row.getLong(3), row.getBytes(4)));
                }
            }
        }
        return applied;
    }

    /** How many events of each source the inbox has applied. */
    Map<String, Long> totals(Connection connection) throws SQLException {
        var totals = new HashMap<String, Long>();
        try (var select = connection.prepareStatement("select source, count(*) from inbox_message group by source");
                var row = select.executeQuery()) {
            while (row.next()) {
                totals.put(row.getString(1), row.getLong(2));
            }
        }
        return totals;
    }

    /** Records that were applied as somebody had repaired them: the topic has only what came. */
    List<IncomingRecord> repaired(Connection connection) throws SQLException {
        var repaired = new ArrayList<IncomingRecord>();
        try (var select = connection.prepareStatement("""
                select entry.topic, entry.partition, entry.kafka_offset, entry.key, repair.headers, repair.payload
                from quarantined_message entry
                join lateral (select step.headers, step.payload from quarantine_step step
                              where step.quarantine_id = entry.id and step.act = 'REPAIRED'
                              order by step.number desc limit 1) repair on true
                where entry.state = 'APPLIED'
                """);
                var row = select.executeQuery()) {
            while (row.next()) {
                repaired.add(new IncomingRecord(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getBytes(4),
                        RecordHeaders.read(row.getString(5)),
                        row.getBytes(6)));
            }
        }
        return repaired;
    }

    List<DiscardedVersion> discarded(Connection connection) throws SQLException {
        var discarded = new ArrayList<DiscardedVersion>();
        try (var select = connection.prepareStatement("""
                select source, aggregate_type, aggregate_id, aggregate_version from inbox_discarded
                where aggregate_version is not null
                """);
                var row = select.executeQuery()) {
            while (row.next()) {
                discarded.add(new DiscardedVersion(
                        row.getString(1), new AggregateRef(row.getString(2), row.getString(3)), row.getLong(4)));
            }
        }
        return discarded;
    }

    void keepProgress(Connection connection, UUID id, String source, long total, long applied) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into read_model_rebuild_source (rebuild_id, source, total, applied) values (?, ?, ?, ?)
                on conflict (rebuild_id, source) do update set total = excluded.total, applied = excluded.applied
                """)) {
            upsert.setObject(1, id);
            upsert.setString(2, source);
            upsert.setLong(3, total);
            upsert.setLong(4, applied);
            upsert.executeUpdate();
        }
    }

    List<RebuildView> page(Connection connection, Optional<UUID> before, int limit) throws SQLException {
        try (var select =
                connection.prepareStatement(REBUILDS + " where ?::uuid is null or id < ? order by id desc limit ?")) {
            select.setObject(1, before.orElse(null), Types.OTHER);
            select.setObject(2, before.orElse(null), Types.OTHER);
            select.setInt(3, limit);
            try (var row = select.executeQuery()) {
                var found = new ArrayList<RebuildView>();
                while (row.next()) {
                    found.add(view(row, List.of()));
                }
                return found;
            }
        }
    }

    Optional<RebuildView> find(Connection connection, UUID id) throws SQLException {
        var sources = new ArrayList<RebuildView.Progress>();
        try (var select = connection.prepareStatement(
                "select source, total, applied from read_model_rebuild_source where rebuild_id = ? order by source")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    sources.add(new RebuildView.Progress(row.getString(1), row.getLong(2), row.getLong(3)));
                }
            }
        }
        try (var select = connection.prepareStatement(REBUILDS + " where id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(view(row, sources)) : Optional.empty();
            }
        }
    }

    private static RebuildView view(ResultSet row, List<RebuildView.Progress> sources) throws SQLException {
        var ended = row.getObject(6, OffsetDateTime.class);
        @Nullable Instant endedAt = ended == null ? null : ended.toInstant();
        return new RebuildView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                endedAt,
                row.getInt(7),
                row.getString(8),
                sources);
    }
}
