package ascn.platform.testsupport;

import ascn.contracts.event.EventTypes;
import ascn.contracts.event.PublishedEvent;
import ascn.contracts.event.Publisher;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.EventJson;
import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A publisher as a following service sees it: events on the real topic, with positions that go on from test to test. A
 * test can also put on it what no publisher of ours ever would.
 */
public final class PublishedEvents implements AutoCloseable {

    private static final AtomicLong CITY_REGISTRY_POSITIONS = new AtomicLong();
    private static final AtomicLong REPORTING_POSITIONS = new AtomicLong();

    private final Publisher publisher;
    private final AtomicLong positions;
    private final KafkaProducer<String, byte[]> producer;

    private PublishedEvents(Publisher publisher, AtomicLong positions) {
        this.publisher = publisher;
        this.positions = positions;
        var bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** The registry. */
    public static PublishedEvents ofCityRegistry() {
        return new PublishedEvents(Publisher.CITY_REGISTRY, CITY_REGISTRY_POSITIONS);
    }

    /** Reporting. */
    public static PublishedEvents ofReporting() {
        return new PublishedEvents(Publisher.REPORTING, REPORTING_POSITIONS);
    }

    /**
     * Publishes an event with the next position of its source.
     *
     * @param version its place among the events of its aggregate, from 1
     * @return its envelope, to publish it again
     */
    public EventEnvelope publish(
            String aggregateType, String aggregateId, long version, String occurredOn, PublishedEvent event) {
        return publish(
                new AggregateRef(aggregateType, aggregateId),
                version,
                occurredOn,
                Instant.parse("2026-11-22T03:00:00Z"),
                event);
    }

    /** As above, of a fact that the publisher was told at this moment. */
    public EventEnvelope publish(
            AggregateRef aggregate, long version, String occurredOn, Instant recordedAt, PublishedEvent event) {
        var envelope = new EventEnvelope(
                Generators.timeBasedEpochGenerator().generate(),
                EventTypes.of(event.getClass()),
                publisher.source(),
                aggregate,
                version,
                positions.incrementAndGet(),
                occurredOn,
                recordedAt,
                "actor",
                "test",
                null);
        publish(envelope, EventJson.write(event));
        return envelope;
    }

    /** Publishes an envelope with any payload, for example one that was published before. */
    public void publish(EventEnvelope envelope, String payload) {
        publish(envelope.aggregate().id(), EventHeaders.write(envelope), payload);
    }

    /** Publishes anything at all. */
    public void publish(String key, Map<String, byte[]> headers, String payload) {
        var message = new ProducerRecord<>(publisher.topic(), key, payload.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value));
        try {
            producer.send(message).get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not take the record", e);
        }
    }

    /** An id that no event has. */
    public static UUID unknownId() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    @Override
    public void close() {
        producer.close();
    }
}
