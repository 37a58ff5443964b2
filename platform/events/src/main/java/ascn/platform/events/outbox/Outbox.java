package ascn.platform.events.outbox;

import ascn.contracts.event.EventTypes;
import ascn.contracts.event.PublishedEvent;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventJson;
import ascn.platform.events.tracing.EventSpan;
import ascn.platform.http.trace.TraceContext;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Keeps a fact in the transaction that made it true; the relay sends it afterwards. Nothing else in a service may
 * publish.
 *
 * <p>The append locks the aggregate's counter row until the transaction ends, so that the facts of one aggregate get
 * their versions one after the other.
 */
public class Outbox {

    /** The largest payload in bytes; far below what the broker takes, so that the relay can never be stuck on one. */
    public static final int MAX_PAYLOAD_BYTES = 1_000_000;

    private static final String APPEND = """
            with aggregate as (
                insert into outbox_aggregate as known (aggregate_type, aggregate_id, version) values (?, ?, 1)
                on conflict (aggregate_type, aggregate_id) do update set version = known.version + 1
                returning version
            ), pending as (
                insert into outbox_pending (id, recorded_at, aggregate_type) select ?, ?, ? from aggregate
            )
            insert into outbox_message (id, aggregate_type, aggregate_id, aggregate_version, type, occurred_on,
                                        recorded_at, actor, correlation_id, traceparent, payload)
            select ?, ?, ?, aggregate.version, ?, ?, ?, ?, ?, ?, ? from aggregate
            """;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DataSource dataSource;
    private final AfterCommit afterCommit;

    /**
     * @param dataSource gives the connection of the current transaction
     * @param afterCommit told that there is something to send, once the current transaction has committed
     */
    public Outbox(DataSource dataSource, AfterCommit afterCommit) {
        this.dataSource = dataSource;
        this.afterCommit = afterCommit;
    }

    /**
     * Appends a fact within the current transaction.
     *
     * @return the event's id
     * @throws IllegalStateException when there is no transaction, or the fact is larger than {@link #MAX_PAYLOAD_BYTES}
     */
    // The id is for callers who keep a link to the event; most do not. The span is there by being current.
    @SuppressWarnings({"CheckReturnValue", "try"})
    public UUID append(AggregateRef aggregate, PublishedEvent event, Recording recording) {
        var id = ids.generate();
        var type = EventTypes.of(event.getClass());
        var payload = EventJson.write(event);
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
            throw new IllegalStateException(
                    "An event of type " + type + " is larger than " + MAX_PAYLOAD_BYTES + " bytes");
        }
        afterCommit.wakeRelay();
        // PostgreSQL keeps microseconds: both rows must name the same instant.
        var recordedAt = recording.recordedAt().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        try (var span = EventSpan.creating(type, aggregate);
                var connection = dataSource.getConnection();
                var append = connection.prepareStatement(APPEND)) {
            var trace = TraceContext.current();
            int column = 1;
            append.setString(column++, aggregate.type());
            append.setString(column++, aggregate.id());
            append.setObject(column++, id);
            append.setObject(column++, recordedAt);
            append.setString(column++, aggregate.type());
            append.setObject(column++, id);
            append.setString(column++, aggregate.type());
            append.setString(column++, aggregate.id());
            append.setString(column++, type);
            append.setString(column++, recording.occurredOn());
            append.setObject(column++, recordedAt);
            append.setString(column++, recording.actor());
            append.setString(column++, trace.correlationId());
            append.setString(column++, trace.traceparent());
            append.setString(column, payload);
            append.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    /** The tie to the current transaction. */
    @FunctionalInterface
    public interface AfterCommit {

        /**
         * Arranges that the relay is woken when the current transaction commits.
         *
         * @throws IllegalStateException when there is no transaction: a fact without its effect must not be kept
         */
        void wakeRelay();
    }

    /** The database did not take the fact; the caller's transaction is lost with it. */
    public static final class OutboxUnavailable extends RuntimeException {
        OutboxUnavailable(SQLException cause) {
            super("The outbox could not be written", cause);
        }
    }
}
