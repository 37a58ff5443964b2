package ascn.platform.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message in the transaction that makes it true; everything else happens afterwards. A feature calls this and
 * nothing else of the module. The cost to its transaction is one inserted row, whoever has subscribed.
 */
public class Webhooks {

    /** The largest data in bytes. Receivers want small messages: name the thing, and let them ask for it. */
    public static final int MAX_DATA_BYTES = 65_536;

    private static final String INSERT = """
            insert into webhook_message (id, type, occurred_at, recorded_at, fact, audience_roles, audience_member_states,
                                         audience_actors, only_subscription, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (type, fact) do nothing
            """;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DataSource dataSource;
    private final OfferedTypes types;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final AfterCommit afterCommit;

    /**
     * @param dataSource gives the connection of the current transaction
     * @param types what may be told
     * @param mapper writes the data
     * @param clock tells when a message is recorded
     * @param afterCommit told that there is something to deliver, once the current transaction has committed
     */
    public Webhooks(
            DataSource dataSource, OfferedTypes types, ObjectMapper mapper, Clock clock, AfterCommit afterCommit) {
        this.dataSource = dataSource;
        this.types = types;
        this.mapper = mapper;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    /**
     * Tells whoever has subscribed, once the current transaction commits.
     *
     * @return the message's id, which receivers get as {@code webhook-id}
     * @throws IllegalStateException when there is no transaction, no source offers the type, or the data is larger than
     *     {@link #MAX_DATA_BYTES}
     */
    @SuppressWarnings("CheckReturnValue") // The id is for those who want to look the message up; most do not.
    public UUID offer(WebhookMessage message) {
        return keep(message, null);
    }

    /** A message to one subscription, whatever it has subscribed to. */
    public UUID test(UUID subscription, Object data) {
        return keep(
                new WebhookMessage(WebhookEventType.TEST.name(), clock.instant(), data, WebhookAudience.EVERYONE, null),
                subscription);
    }

    private UUID keep(WebhookMessage message, @Nullable UUID onlySubscription) {
        if (!types.isOffered(message.type())) {
            throw new IllegalStateException("No source offers the event type " + message.type());
        }
        var data = write(message);
        afterCommit.wakeDeliverer();
        var id = ids.generate();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            int column = 1;
            insert.setObject(column++, id);
            insert.setString(column++, message.type());
            insert.setObject(column++, Sql.time(message.occurredAt()));
            insert.setObject(column++, Sql.time(clock.instant()));
            insert.setString(column++, message.fact());
            insert.setArray(column++, Sql.texts(connection, message.audience().roles()));
            insert.setArray(column++, Sql.texts(connection, message.audience().memberStates()));
            insert.setArray(column++, Sql.texts(connection, message.audience().actors()));
            insert.setObject(column++, onlySubscription);
            insert.setString(column, data);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new WebhooksUnavailable(e);
        }
    }

    private String write(WebhookMessage message) {
        try {
            var data = mapper.writeValueAsString(message.data());
            if (data.getBytes(StandardCharsets.UTF_8).length > MAX_DATA_BYTES) {
                throw new IllegalStateException(
                        "A message of type " + message.type() + " is larger than " + MAX_DATA_BYTES + " bytes");
            }
            return data;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of a message of type " + message.type() + " is no JSON", e);
        }
    }

    /** The tie to the current transaction. */
    @FunctionalInterface
    public interface AfterCommit {

        /**
         * Arranges that the deliverer is woken when the current transaction commits.
         *
         * @throws IllegalStateException when there is no transaction: what is told must have become true
         */
        void wakeDeliverer();
    }
}
