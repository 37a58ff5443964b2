package ascn.platform.events.operations;

import ascn.platform.events.inbox.Inbox;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;

/** Meters of what this service is told: how far behind it is, and how old that makes what it shows. */
@ApplicationScoped
class InboxMetrics {

    private static final String CHANNEL = "events";
    private static final String LAG_OF_A_PARTITION = "records-lag";

    private static final String OLDEST_HELD = """
            select coalesce(extract(epoch from now() - least(
                (select min(waiting_since) from inbox_waiting),
                (select min(quarantined_at) from quarantined_message where state = 'OPEN'))), 0)
            """;

    private final Inbox inbox;
    private final KafkaClientService kafka;
    private final DataSource dataSource;
    private final Clock clock;

    InboxMetrics(Inbox inbox, KafkaClientService kafka, DataSource dataSource, Clock clock) {
        this.inbox = inbox;
        this.kafka = kafka;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        FunctionCounter.builder("inbox.duplicates", inbox, followed -> followed.progress()
                        .duplicates())
                .description("Deliveries of events that had been applied before")
                .register(registry);
        Gauge.builder("consumer.lag", this::lag)
                .description("Records on the followed topics that this process has not settled")
                .strongReference(true)
                .register(registry);
        Gauge.builder("projection.age.seconds", this::age)
                .description("For how long something that was told has not been shown; 0 when nothing is missing")
                .strongReference(true)
                .register(registry);
    }

    /** What the consumer has not fetched yet, and what it has fetched and the inbox has not settled. */
    private double lag() {
        return unread() + inbox.progress().inFlight();
    }

    private double unread() {
        var channel = kafka.getConsumer(CHANNEL);
        return channel == null ? 0 : unread(channel.unwrap());
    }

    private static double unread(Consumer<?, ?> consumer) {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals(LAG_OF_A_PARTITION))
                .filter(metric -> metric.getKey().tags().containsKey("partition"))
                .map(metric -> metric.getValue().metricValue())
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .filter(Double::isFinite)
                .sum();
    }

    /** Behind the topic counts from the last event that is shown; waiting and quarantined ones from their coming. */
    private double age() {
        double behind = 0;
        if (lag() > 0) {
            var newest = inbox.progress().newest();
            behind = newest == null
                    ? Double.NaN
                    : Duration.between(newest, clock.instant()).toMillis() / 1_000.0;
        }
        return Math.max(behind, oldestHeld());
    }

    private double oldestHeld() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OLDEST_HELD);
                var row = select.executeQuery()) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
