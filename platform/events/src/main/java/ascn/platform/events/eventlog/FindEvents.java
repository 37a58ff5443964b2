package ascn.platform.events.eventlog;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.outbox.OutboxArchive;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Answers what was told and seen. */
@ApplicationScoped
public class FindEvents {

    private static final String SEEN = """
            select source, coalesce(seen.seen_up_to, 0),
                   (select count(*) from inbox_waiting waiting where waiting.source = sources.source),
                   (select count(*) from quarantined_message kept
                    where kept.source = sources.source and kept.state = 'OPEN')
            from (select source from inbox_source
                  union select source from inbox_waiting
                  union select source from quarantined_message where source is not null) sources
            left join inbox_source seen using (source)
            order by source
            """;

    private final DataSource dataSource;
    private final OutboxArchive archive;

    FindEvents(DataSource dataSource, OutboxArchive archive) {
        this.dataSource = dataSource;
        this.archive = archive;
    }

    /** How far each source has been followed. */
    public List<SeenPosition> seenPositions() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SEEN);
                var row = select.executeQuery()) {
            var positions = new ArrayList<SeenPosition>();
            while (row.next()) {
                positions.add(new SeenPosition(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
            }
            return List.copyOf(positions);
        } catch (SQLException e) {
            throw new EventLogUnavailable(e);
        }
    }

    /**
     * What this service has told, in the order of positions.
     *
     * @param after the position after which the page begins
     * @param limit the most events
     */
    public List<EventView> told(long after, int limit) {
        try (var connection = dataSource.getConnection()) {
            return archive.after(connection, after, limit).stream()
                    .map(message -> EventView.of(message.envelope(), message.payload()))
                    .toList();
        } catch (SQLException e) {
            throw new EventLogUnavailable(e);
        }
    }

    /**
     * One event, whether told or seen.
     *
     * @throws EventNotFound when it is neither
     */
    public EventView event(UUID eventId) {
        try (var connection = dataSource.getConnection()) {
            var told = archive.find(connection, eventId);
            if (told.isPresent()) {
                return EventView.of(told.get().envelope(), told.get().payload());
            }
            return seen(connection, eventId).orElseThrow(() -> new EventNotFound(eventId));
        } catch (SQLException e) {
            throw new EventLogUnavailable(e);
        }
    }

    private static Optional<EventView> seen(Connection connection, UUID eventId) throws SQLException {
        try (var select = connection.prepareStatement("""
                select type, source, aggregate_type, aggregate_id, aggregate_version, source_position, occurred_on,
                       recorded_at, actor
                from inbox_message where event_id = ?
                """)) {
            select.setObject(1, eventId);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var envelope = new EventEnvelope(
                        eventId,
                        row.getString(1),
                        row.getString(2),
                        new AggregateRef(row.getString(3), row.getString(4)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        row.getString(9),
                        null,
                        null);
                return Optional.of(EventView.of(envelope, null));
            }
        }
    }

    /** The database does not answer. */
    static final class EventLogUnavailable extends RuntimeException {
        EventLogUnavailable(SQLException cause) {
            super("The event log cannot be read", cause);
        }
    }
}
