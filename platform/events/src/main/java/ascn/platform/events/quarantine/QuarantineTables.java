package ascn.platform.events.quarantine;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventClaim;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.QuarantineReason;
import ascn.platform.events.inbox.RecordHeaders;
import ascn.platform.events.quarantine.QuarantineDetail.WaitingEvent;
import ascn.platform.events.quarantine.QuarantineEntry.Content;
import ascn.platform.events.quarantine.QuarantineEntry.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements of quarantine. Each runs on the connection of the current transaction. */
final class QuarantineTables {

    private static final int MOST_WAITING_SHOWN = 100;

    private static final String ENTRIES = """
            select entry.id, entry.version, entry.state, entry.reason, entry.detail, entry.topic, entry.partition,
                   entry.kafka_offset, entry.key, entry.headers, entry.payload, entry.event_id, entry.source,
                   entry.source_position, entry.aggregate_type, entry.aggregate_id, entry.aggregate_version,
                   entry.quarantined_at, entry.settled_at, repair.headers, repair.payload,
                   (select count(*) from inbox_waiting waiting
                    where waiting.source = entry.source and waiting.aggregate_type = entry.aggregate_type
                      and waiting.aggregate_id = entry.aggregate_id
                      and waiting.aggregate_version > entry.aggregate_version)
            from quarantined_message entry
            left join lateral (
                select step.headers, step.payload from quarantine_step step
                where step.quarantine_id = entry.id and step.act = 'REPAIRED' order by step.number desc limit 1
            ) repair on true
            """;

    private static final String ONE = ENTRIES + " where entry.id = ?";

    private static final String PAGE = ENTRIES + """
             where (?::text is null or entry.state = ?) and (?::text is null or entry.source = ?)
               and (?::text is null or entry.reason = ?)
               and (?::text is null or (entry.aggregate_type = ? and entry.aggregate_id = ?))
               and (?::uuid is null or entry.id > ?)
             order by entry.id limit ?
            """;

    /** Which entries are asked for; what is absent does not narrow the list. */
    record Filter(
            @Nullable String state,
            @Nullable String source,
            @Nullable String reason,
            @Nullable AggregateRef aggregate) {}

    List<QuarantineEntry> page(Connection connection, Filter filter, Optional<UUID> after, int limit)
            throws SQLException {
        try (var select = connection.prepareStatement(PAGE)) {
            var aggregate = filter.aggregate();
            select.setString(1, filter.state());
            select.setString(2, filter.state());
            select.setString(3, filter.source());
            select.setString(4, filter.source());
            select.setString(5, filter.reason());
            select.setString(6, filter.reason());
            select.setString(7, aggregate == null ? null : aggregate.type());
            select.setString(8, aggregate == null ? null : aggregate.type());
            select.setString(9, aggregate == null ? null : aggregate.id());
            select.setObject(10, after.orElse(null), Types.OTHER);
            select.setObject(11, after.orElse(null), Types.OTHER);
            select.setInt(12, limit);
            return entries(select);
        }
    }

    Optional<QuarantineEntry> find(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(ONE)) {
            select.setObject(1, id);
            return entries(select).stream().findFirst();
        }
    }

    /** As above; holds the entry until the end of the transaction, so that two who settle it meet here. */
    Optional<QuarantineEntry> lock(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement("select from quarantined_message where id = ? for update")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
            }
        }
        return find(connection, id);
    }

    private static List<QuarantineEntry> entries(PreparedStatement select) throws SQLException {
        var entries = new ArrayList<QuarantineEntry>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    private static QuarantineEntry entry(ResultSet row) throws SQLException {
        var origin = new IncomingRecord(
                row.getString(6),
                row.getInt(7),
                row.getLong(8),
                row.getBytes(9),
                RecordHeaders.read(row.getString(10)),
                row.getBytes(11));
        var type = row.getString(15);
        var claim = new EventClaim(
                row.getObject(12, UUID.class),
                null,
                row.getString(13),
                number(row, 14),
                type == null ? null : new AggregateRef(type, row.getString(16)),
                number(row, 17));
        var repaired = row.getString(20);
        return new QuarantineEntry(
                row.getObject(1, UUID.class),
                row.getLong(2),
                State.valueOf(row.getString(3)),
                QuarantineReason.valueOf(row.getString(4)),
                row.getString(5),
                origin,
                claim,
                repaired == null ? null : new Content(RecordHeaders.read(repaired), row.getBytes(21)),
                row.getObject(18, OffsetDateTime.class).toInstant(),
                instant(row, 19),
                row.getLong(22));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** The first events that wait behind an entry. */
    List<WaitingEvent> waitingBehind(Connection connection, QuarantineEntry entry) throws SQLException {
        var waiting = new ArrayList<WaitingEvent>();
        try (var select = connection.prepareStatement("""
                select waiting.event_id, waiting.aggregate_version, waiting.source_position, waiting.waiting_since
                from inbox_waiting waiting
                join quarantined_message entry using (source, aggregate_type, aggregate_id)
                where entry.id = ? and waiting.aggregate_version > entry.aggregate_version
                order by waiting.aggregate_version limit ?
                """)) {
            select.setObject(1, entry.id());
            select.setInt(2, MOST_WAITING_SHOWN);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    waiting.add(new WaitingEvent(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getLong(3),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return waiting;
    }

    List<QuarantineStep> history(Connection connection, UUID id) throws SQLException {
        var steps = new ArrayList<QuarantineStep>();
        try (var select = connection.prepareStatement("""
                select act, reason, actor, done_at, headers, payload
                from quarantine_step where quarantine_id = ? order by number
                """)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var headers = row.getString(5);
                    steps.add(new QuarantineStep(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            headers == null ? null : RecordContent.of(RecordHeaders.read(headers), row.getBytes(6))));
                }
            }
        }
        return steps;
    }

    /** Adds to what was done with an entry; nothing is ever taken away. */
    void addStep(Connection connection, UUID id, String act, String reason, String actor, @Nullable Content content)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into quarantine_step (quarantine_id, number, act, reason, actor, headers, payload)
                select ?, count(*) + 1, ?, ?, ?, ?::jsonb, ? from quarantine_step where quarantine_id = ?
                """)) {
            insert.setObject(1, id);
            insert.setString(2, act);
            insert.setString(3, reason);
            insert.setString(4, actor);
            insert.setString(5, content == null ? null : RecordHeaders.write(content.headers()));
            insert.setBytes(6, content == null ? null : content.payload());
            insert.setObject(7, id);
            insert.executeUpdate();
        }
    }

    /** Puts an entry into a state; its version counts on. */
    void settle(Connection connection, UUID id, State state) throws SQLException {
        try (var update = connection.prepareStatement(
                "update quarantined_message set state = ?, version = version + 1, settled_at = now() where id = ?")) {
            update.setString(1, state.name());
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    /** Notes what an entry says of itself after a repair; its version counts on. */
    void keepClaim(Connection connection, UUID id, EventEnvelope envelope) throws SQLException {
        try (var update = connection.prepareStatement("""
                update quarantined_message
                set version = version + 1, event_id = ?, source = ?, source_position = ?, aggregate_type = ?,
                    aggregate_id = ?, aggregate_version = ?
                where id = ?
                """)) {
            update.setObject(1, envelope.id());
            update.setString(2, envelope.source());
            update.setLong(3, envelope.sourcePosition());
            update.setString(4, envelope.aggregate().type());
            update.setString(5, envelope.aggregate().id());
            update.setLong(6, envelope.aggregateVersion());
            update.setObject(7, id);
            update.executeUpdate();
        }
    }

    /** The version of an aggregate up to which its events are settled; holds its row until the transaction ends. */
    long settledVersion(Connection connection, String source, AggregateRef aggregate) throws SQLException {
        try (var select = connection.prepareStatement("""
                select version from inbox_aggregate
                where source = ? and aggregate_type = ? and aggregate_id = ? for update
                """)) {
            select.setString(1, source);
            select.setString(2, aggregate.type());
            select.setString(3, aggregate.id());
            try (var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Counts a version as settled. A parallel first event of the aggregate makes the database refuse one of the two. */
    void settleVersion(Connection connection, String source, AggregateRef aggregate, long version) throws SQLException {
        var statement = version == 1
                ? "insert into inbox_aggregate (version, source, aggregate_type, aggregate_id) values (?, ?, ?, ?)"
                : "update inbox_aggregate set version = ? where source = ? and aggregate_type = ? and aggregate_id = ?";
        try (var change = connection.prepareStatement(statement)) {
            change.setLong(1, version);
            change.setString(2, source);
            change.setString(3, aggregate.type());
            change.setString(4, aggregate.id());
            change.executeUpdate();
        }
    }

    /** Names an event as given up: its position, unless another event has it, and its version, if that is settled by it. */
    void keepDiscarded(Connection connection, UUID id, String source, EventClaim claim, boolean settlesVersion)
            throws SQLException {
        var aggregate = settlesVersion ? claim.aggregate() : null;
        try (var insert = connection.prepareStatement("""
                insert into inbox_discarded (quarantine_id, source, source_position, aggregate_type, aggregate_id,
                    aggregate_version)
                select ?, ?, (select position from (select ?::bigint as position) claimed
                              where not exists (select from inbox_message where source = ? and source_position = position)
                                and not exists (select from inbox_discarded
                                                where source = ? and source_position = position)), ?, ?, ?
                """)) {
            insert.setObject(1, id);
            insert.setString(2, source);
            insert.setObject(3, claim.sourcePosition(), Types.BIGINT);
            insert.setString(4, source);
            insert.setString(5, source);
            insert.setString(6, aggregate == null ? null : aggregate.type());
            insert.setString(7, aggregate == null ? null : aggregate.id());
            insert.setObject(8, aggregate == null ? null : claim.aggregateVersion(), Types.BIGINT);
            insert.executeUpdate();
        }
    }
}
