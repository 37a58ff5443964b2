package ascn.platform.events.quarantine;

import ascn.platform.events.quarantine.WaitingSource.Range;
import ascn.platform.events.quarantine.WaitingSource.WaitingAggregate;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Answers which positions and versions are missing, and what waits for them. */
public final class FindWaiting {

    private static final int MOST_SHOWN = 200;

    /** Every position above "seen up to" that has come, with the one before it; where they do not touch, some are missing. */
    private static final String MISSING_POSITIONS = """
            select source, previous + 1, position - 1 from (
                select source, position,
                       lag(position, 1, coalesce(seen.seen_up_to, 0)) over (partition by source order by position) as previous
                from (select source, source_position as position from inbox_message
                      union select source, source_position from inbox_discarded where source_position is not null
                      union select source, source_position from inbox_waiting where source_position is not null
                      union select source, source_position from quarantined_message
                            where state = 'OPEN' and source is not null and source_position is not null) come
                left join inbox_source seen using (source)
                where position > coalesce(seen.seen_up_to, 0)
            ) following where previous + 1 < position order by source, position limit ?
            """;

    private static final String SOURCES = """
            select source, coalesce(seen.seen_up_to, 0),
                   greatest(coalesce(seen.seen_up_to, 0),
                            (select max(source_position) from inbox_message where source = known.source),
                            (select max(source_position) from inbox_discarded where source = known.source),
                            (select max(source_position) from inbox_waiting where source = known.source),
                            (select max(source_position) from quarantined_message
                             where source = known.source and state = 'OPEN'))
            from (select source from inbox_source union select source from inbox_waiting
                  union select source from quarantined_message where source is not null and state = 'OPEN') known
            left join inbox_source seen using (source) order by source
            """;

    private static final String AGGREGATES = """
            select waiting.source, waiting.aggregate_type || '/' || waiting.aggregate_id, coalesce(max(applied.version), 0),
                   array_agg(distinct waiting.aggregate_version), count(*), min(waiting.waiting_since),
                   (select array_agg(distinct entry.aggregate_version) from quarantined_message entry
                    where entry.state = 'OPEN' and entry.source = waiting.source
                      and entry.aggregate_type = waiting.aggregate_type and entry.aggregate_id = waiting.aggregate_id
                      and entry.aggregate_version > coalesce(max(applied.version), 0))
            from inbox_waiting waiting left join inbox_aggregate applied using (source, aggregate_type, aggregate_id)
            group by waiting.source, waiting.aggregate_type, waiting.aggregate_id
            order by min(waiting.waiting_since) limit ?
            """;

    private final DataSource dataSource;

    FindWaiting(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One entry for each source that was ever heard of; the first 200 gaps and aggregates of all together. */
    public List<WaitingSource> bySource() {
        try (var connection = dataSource.getConnection()) {
            var missing = missingPositions(connection);
            var aggregates = aggregates(connection);
            var sources = new ArrayList<WaitingSource>();
            try (var select = connection.prepareStatement(SOURCES);
                    var row = select.executeQuery()) {
                while (row.next()) {
                    var source = row.getString(1);
                    sources.add(new WaitingSource(
                            source,
                            row.getLong(2),
                            row.getLong(3),
                            missing.getOrDefault(source, List.of()),
                            aggregates.getOrDefault(source, List.of())));
                }
            }
            return List.copyOf(sources);
        } catch (SQLException e) {
            throw new QuarantineUnavailable(e);
        }
    }

    private static Map<String, List<Range>> missingPositions(Connection connection) throws SQLException {
        var missing = new HashMap<String, List<Range>>();
        try (var select = connection.prepareStatement(MISSING_POSITIONS)) {
            select.setInt(1, MOST_SHOWN);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    missing.computeIfAbsent(row.getString(1), source -> new ArrayList<>())
                            .add(new Range(row.getLong(2), row.getLong(3)));
                }
            }
        }
        return missing;
    }

    private static Map<String, List<WaitingAggregate>> aggregates(Connection connection) throws SQLException {
        var aggregates = new HashMap<String, List<WaitingAggregate>>();
        try (var select = connection.prepareStatement(AGGREGATES)) {
            select.setInt(1, MOST_SHOWN);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    long settled = row.getLong(3);
                    var waiting = longs(row.getArray(4));
                    var quarantined = longs(row.getArray(7));
                    aggregates
                            .computeIfAbsent(row.getString(1), source -> new ArrayList<>())
                            .add(new WaitingAggregate(
                                    row.getString(2),
                                    settled,
                                    between(settled, waiting, quarantined),
                                    quarantined,
                                    row.getLong(5),
                                    row.getObject(6, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return aggregates;
    }

    private static List<Long> longs(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((Long[]) array.getArray());
    }

    /** The versions above the settled one that neither wait nor lie in quarantine. */
    private static List<Range> between(long settled, List<Long> waiting, List<Long> quarantined) {
        var come = new ArrayList<>(waiting);
        come.addAll(quarantined);
        come.sort(null);
        var missing = new ArrayList<Range>();
        long previous = settled;
        for (long version : come) {
            if (version > previous + 1) {
                missing.add(new Range(previous + 1, version - 1));
            }
            previous = Math.max(previous, version);
        }
        return missing;
    }
}
