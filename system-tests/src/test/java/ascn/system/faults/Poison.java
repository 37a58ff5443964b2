package ascn.system.faults;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Puts on a topic what no publisher of ours would. Each record is about a subject of its own, so that no true event waits
 * behind it, and claims a position that the story does not reach. Answers the id under which a reader puts it aside.
 */
final class Poison implements AutoCloseable {

    private static final String TYPE = "ascn.city-registry.city-admitted.v1";
    private static final String NEWER_TYPE = "ascn.city-registry.city-admitted.v2";
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
    private static final int LARGEST_REQUEST = 4 * 1024 * 1024;
    private static final long FAR_AHEAD = 1_000_000_000;

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;
    private long position = FAR_AHEAD;

    Poison(String bootstrapServers, String topic) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", LARGEST_REQUEST),
                new StringSerializer(),
                new ByteArraySerializer());
        this.topic = topic;
    }

    String withoutJson() {
        return sendWithId("no-json", TYPE, "This is no JSON");
    }

    String ofTwoMegabytes() {
        return sendWithId("two-megabytes", TYPE, "{\"cityId\": \"" + "x".repeat(TWO_MEGABYTES) + "\"}");
    }

    /** Poison for those alone who must know every type; the others note that it was there. */
    String ofANewerMajorVersion() {
        return sendWithId("newer-major", NEWER_TYPE, "{}");
    }

    String withoutId() {
        var headers = new HashMap<>(headers(UUID.randomUUID(), "no-id", TYPE));
        headers.remove("ce_id");
        var sent = send("no-id", headers, "{}");
        return Topic.place(sent.topic(), sent.partition(), sent.offset());
    }

    private String sendWithId(String subject, String type, String payload) {
        var id = UUID.randomUUID();
        send(subject, headers(id, subject, type), payload);
        return id.toString();
    }

    private Map<String, byte[]> headers(UUID id, String subject, String type) {
        return EventHeaders.write(new EventEnvelope(
                id,
                type,
                "/city-registry-service",
                new AggregateRef("poison", subject),
                1,
                ++position,
                "2018-03-23",
                Instant.now(),
                null,
                null,
                null));
    }

    private RecordMetadata send(String key, Map<String, byte[]> headers, String payload) {
        var message = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value));
        try {
            return producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
