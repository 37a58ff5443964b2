package ascn.platform.events.outbox;

import ascn.platform.events.EventHeaders;
import ascn.platform.events.tracing.EventSpan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends numbered events to the service's topic, and tells when the broker has all of them. Used by one thread. */
public final class EventPublisher implements AutoCloseable {

    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    /** A full batch goes at once and the end of a turn is flushed, so nobody ever waits this long. */
    private static final int LINGER_MILLISECONDS = 5;

    private final List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
    private final Producer<String, byte[]> producer;
    private final String topic;
    private EventSpan sending = EventSpan.none();

    /**
     * @param kafka connection properties of the broker, {@code bootstrap.servers} at least; may shorten the timeouts
     * @param topic the service's one topic
     */
    public EventPublisher(Map<String, Object> kafka, String topic) {
        var settings = new HashMap<String, Object>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLISECONDS);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
        settings.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY_TIMEOUT.toMillis());
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.topic = topic;
    }

    /**
     * Sends the events in their order and returns when the broker has all of them.
     *
     * @throws NotSent when one was not acknowledged; go on with a new publisher
     */
    public void sendAndAwait(List<OutboxMessage> messages) {
        send(messages);
        awaitAcknowledgements();
    }

    /**
     * Begins to send the events, in their order.
     *
     * @throws NotSent when the producer does not take one; see {@link #awaitAcknowledgements}
     */
    void send(List<OutboxMessage> messages) {
        sending = EventSpan.sending(topic, messages.stream().map(OutboxMessage::envelope));
        try {
            for (var message : messages) {
                acknowledgements.add(producer.send(record(message)));
            }
        } catch (KafkaException e) {
            throw new NotSent(e);
        }
    }

    /**
     * Waits for {@code acks=all} of everything that was sent.
     *
     * @throws NotSent when one was not acknowledged; some of the others may be on the topic, so all must be sent again,
     *     and by a new publisher: this one may still deliver late
     */
    @SuppressWarnings("try") // The step ends with its last acknowledgement.
    void awaitAcknowledgements() {
        try (var sent = sending) {
            producer.flush();
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get(DELIVERY_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            }
            acknowledgements.clear();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotSent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent(e);
        }
    }

    private ProducerRecord<String, byte[]> record(OutboxMessage message) {
        var envelope = message.envelope();
        var record = new ProducerRecord<>(
                topic, envelope.aggregate().id(), message.payload().getBytes(StandardCharsets.UTF_8));
        EventHeaders.write(envelope).forEach((name, value) -> record.headers().add(name, value));
        return record;
    }

    @Override
    public void close() {
        sending.close();
        producer.close(CLOSE_TIMEOUT);
    }

    /** The broker has not acknowledged everything; nothing is marked as sent. */
    public static final class NotSent extends RuntimeException {
        NotSent(Exception cause) {
            super("The broker has not acknowledged the events: " + cause.getMessage(), cause);
        }
    }
}
