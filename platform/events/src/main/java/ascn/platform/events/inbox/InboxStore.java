package ascn.platform.events.inbox;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventClaim;
import ascn.platform.events.EventEnvelope;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements of the inbox. Each runs on the connection of the current transaction. */
final class InboxStore {

    /** How many positions "seen up to" may advance at once; what is beyond comes with the next batch. */
    private static final long LONGEST_ADVANCE = 20_000;

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    /** An aggregate of one source. */
    record Followed(String source, AggregateRef aggregate) {

        static Followed of(EventEnvelope envelope) {
            return new Followed(envelope.source(), envelope.aggregate());
        }
    }

    /** Payload digests of those of the events that were applied before, by id. */
    Map<UUID, byte[]> knownHashes(Connection connection, Collection<UUID> ids) throws SQLException {
        var known = new HashMap<UUID, byte[]>();
        try (var select = connection.prepareStatement(
                "select event_id, payload_hash from inbox_message where event_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    known.put(row.getObject(1, UUID.class), row.getBytes(2));
                }
            }
        }
        return known;
    }

    /** Last applied version of each aggregate that has one; locks the rows until the end of the transaction. */
    Map<Followed, Long> versions(Connection connection, Collection<Followed> aggregates) throws SQLException {
        var versions = new HashMap<Followed, Long>();
        try (var select = connection.prepareStatement("""
                select source, aggregate_type, aggregate_id, version from inbox_aggregate
                where (source, aggregate_type, aggregate_id) in (select * from unnest(?::text[], ?::text[], ?::text[]))
                order by source, aggregate_type, aggregate_id for update
                """)) {
            select.setArray(
                    1,
                    texts(connection, aggregates.stream().map(Followed::source).toList()));
            select.setArray(
                    2,
                    texts(
                            connection,
                            aggregates.stream().map(a -> a.aggregate().type()).toList()));
            select.setArray(
                    3,
                    texts(
                            connection,
                            aggregates.stream().map(a -> a.aggregate().id()).toList()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var aggregate = new AggregateRef(row.getString(2), row.getString(3));
                    versions.put(new Followed(row.getString(1), aggregate), row.getLong(4));
                }
            }
        }
        return versions;
    }

    private static java.sql.Array texts(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    /** Notes the new versions. Two transactions that first saw an aggregate at once end in a key violation for one. */
    void saveVersions(Connection connection, Map<Followed, Long> before, Map<Followed, Long> after)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into inbox_aggregate (version, source, aggregate_type, aggregate_id) values (?, ?, ?, ?)");
                var update = connection.prepareStatement(
                        "update inbox_aggregate set version = ? where source = ? and aggregate_type = ? and aggregate_id = ?")) {
            for (var entry : after.entrySet()) {
                var statement = before.containsKey(entry.getKey()) ? update : insert;
                statement.setLong(1, entry.getValue());
                statement.setString(2, entry.getKey().source());
                statement.setString(3, entry.getKey().aggregate().type());
                statement.setString(4, entry.getKey().aggregate().id());
                statement.addBatch();
            }
            insert.executeBatch();
            update.executeBatch();
        }
    }

    /** Records applied events. */
    void saveApplied(Connection connection, List<Applied> applied) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into inbox_message (event_id, source, source_position, type, aggregate_type, aggregate_id,
                    aggregate_version, occurred_on, recorded_at, actor, correlation_id, payload_hash, used)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var entry : applied) {
                var envelope = entry.event().envelope();
                insert.setObject(1, envelope.id());
                insert.setString(2, envelope.source());
                insert.setLong(3, envelope.sourcePosition());
                insert.setString(4, envelope.type());
                insert.setString(5, envelope.aggregate().type());
                insert.setString(6, envelope.aggregate().id());
                insert.setLong(7, envelope.aggregateVersion());
                insert.setString(8, envelope.occurredOn());
                insert.setObject(9, envelope.recordedAt().atOffset(ZoneOffset.UTC));
                insert.setString(10, envelope.actor());
                insert.setString(11, envelope.correlationId());
                insert.setBytes(12, entry.event().payloadHash());
                insert.setBoolean(13, entry.used());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** An event and whether a feature of this service used it. */
    record Applied(IncomingEvent event, boolean used) {}

    /**
     * Keeps an event until its predecessor has been applied.
     *
     * @return false when another payload waits under the same id
     */
    boolean keepWaiting(Connection connection, IncomingEvent event) throws SQLException {
        var envelope = event.envelope();
        var origin = event.origin();
        try (var insert = connection.prepareStatement("""
                insert into inbox_waiting (event_id, source, aggregate_type, aggregate_id, aggregate_version, topic,
                    partition, kafka_offset, headers, key, payload, source_position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict (event_id) do nothing
                """)) {
            insert.setObject(1, envelope.id());
            insert.setString(2, envelope.source());
            insert.setString(3, envelope.aggregate().type());
            insert.setString(4, envelope.aggregate().id());
            insert.setLong(5, envelope.aggregateVersion());
            insert.setString(6, origin.topic());
            insert.setInt(7, origin.partition());
            insert.setLong(8, origin.offset());
            insert.setString(9, RecordHeaders.write(origin.headers()));
            insert.setBytes(10, origin.key());
            insert.setBytes(11, event.payload());
            insert.setLong(12, envelope.sourcePosition());
            return insert.executeUpdate() > 0 || waitsAlready(connection, event);
        }
    }

    private static boolean waitsAlready(Connection connection, IncomingEvent event) throws SQLException {
        try (var select = connection.prepareStatement("select from inbox_waiting where event_id = ? and payload = ?")) {
            select.setObject(1, event.envelope().id());
            select.setBytes(2, event.payload());
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Waiting events that can be applied one after the other now, in the order of their aggregates' versions, at most
     * {@code limit}; and those that come too late, because their version was settled meanwhile.
     */
    List<IncomingRecord> ready(Connection connection, int limit) throws SQLException {
        var ready = new ArrayList<IncomingRecord>();
        try (var select = connection.prepareStatement("""
                select topic, partition, kafka_offset, key, headers, payload from (
                    select waiting.*, applied.version as applied_version,
                           dense_rank() over (
                               partition by source, aggregate_type, aggregate_id, waiting.aggregate_version > applied.version
                               order by waiting.aggregate_version) as place
                    from inbox_waiting waiting join inbox_aggregate applied using (source, aggregate_type, aggregate_id)
                ) placed
                where aggregate_version <= applied_version or aggregate_version = applied_version + place
                order by source, aggregate_type, aggregate_id, aggregate_version, waiting_since limit ?
                """)) {
            select.setInt(1, limit);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    ready.add(record(row));
                }
            }
        }
        return ready;
    }

    private static IncomingRecord record(ResultSet row) throws SQLException {
        return new IncomingRecord(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getBytes(4),
                RecordHeaders.read(row.getString(5)),
                row.getBytes(6));
    }

    /** Forgets that a record waited: it has been applied or quarantined in this transaction. */
    void stopWaiting(Connection connection, IncomingRecord incoming) throws SQLException {
        try (var delete = connection.prepareStatement(
                "delete from inbox_waiting where topic = ? and partition = ? and kafka_offset = ?")) {
            delete.setString(1, incoming.topic());
            delete.setInt(2, incoming.partition());
            delete.setLong(3, incoming.offset());
            delete.executeUpdate();
        }
    }

    /**
     * Keeps a record that cannot be applied, as it came. The same record again, delivered twice or sent again to another
     * offset, changes nothing, whatever was done with it meanwhile.
     *
     * @return whether it is new
     */
    boolean quarantine(Connection connection, IncomingRecord incoming, Verdict.Quarantine verdict) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into quarantined_message (topic, partition, kafka_offset, reason, detail, event_id, source,
                    source_position, aggregate_type, aggregate_id, aggregate_version, headers, key, payload, digest, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing
                """)) {
            insert.setString(1, incoming.topic());
            insert.setInt(2, incoming.partition());
            insert.setLong(3, incoming.offset());
            insert.setString(4, verdict.reason().name());
            insert.setString(5, verdict.detail());
            setClaim(insert, verdict.claim());
            insert.setString(12, RecordHeaders.write(incoming.headers()));
            insert.setBytes(13, incoming.key());
            insert.setBytes(14, incoming.payload());
            insert.setBytes(15, Digests.ofContent(incoming));
            insert.setObject(16, IDS.generate());
            return insert.executeUpdate() > 0;
        }
    }

    private static void setClaim(PreparedStatement insert, EventClaim claim) throws SQLException {
        var aggregate = claim.aggregate();
        insert.setObject(6, claim.id(), Types.OTHER);
        insert.setString(7, claim.source());
        insert.setObject(8, claim.sourcePosition(), Types.BIGINT);
        insert.setString(9, aggregate == null ? null : aggregate.type());
        insert.setString(10, aggregate == null ? null : aggregate.id());
        insert.setObject(11, claim.aggregateVersion(), Types.BIGINT);
    }

    /**
     * Ends a batch: moves "seen up to" of these sources and heals entries of quarantine whose event was applied.
     *
     * @return whether any event waits
     */
    boolean settle(Connection connection, List<String> sources) throws SQLException {
        try (var select = connection.prepareStatement("select inbox_settle(?, ?)")) {
            select.setArray(1, texts(connection, sources));
            select.setLong(2, LONGEST_ADVANCE);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
