package ascn.benchmarks.events;

import ascn.benchmarks.machine.EventServers;
import ascn.platform.events.inbox.IncomingRecord;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What Kafka alone needs from a call of {@code send} until a consumer has the record: as fast as it can be had. */
final class PlainTopic implements AutoCloseable {

    private static final String TOPIC = "plain";
    private static final int KEYS = 500;

    private final int payloadBytes;
    private final Producer<byte[], byte[]> producer;
    private final TopicReader reader;
    private volatile Latencies latencies = new Latencies(0);
    private volatile int round;

    PlainTopic(EventServers servers, int partitions, int payloadBytes) {
        this.payloadBytes = Math.max(payloadBytes, 2 * Integer.BYTES);
        servers.createTopic(TOPIC, partitions);
        producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        reader = new TopicReader(servers.bootstrapServers(), TOPIC, this::receive);
    }

    private void receive(List<IncomingRecord> records) {
        for (var record : records) {
            var payload = ByteBuffer.wrap(record.payload());
            if (payload.getInt() == round) {
                latencies.end(payload.getInt());
            }
        }
    }

    /** Milliseconds from {@code send} to the consumer. */
    Measured measure(Pace pace) throws InterruptedException, ExecutionException {
        round++;
        latencies = new Latencies(pace.count());
        double rate = pace.run(this::send);
        latencies.awaitAll();
        return new Measured(rate, latencies.milliseconds());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A record that is lost never arrives, and the round fails.
    private void send(int index) {
        var payload = ByteBuffer.allocate(payloadBytes).putInt(round).putInt(index);
        var key = ByteBuffer.allocate(Integer.BYTES).putInt(index % KEYS);
        latencies.begin(index);
        producer.send(new ProducerRecord<>(TOPIC, key.array(), payload.array()));
    }

    @Override
    public void close() throws InterruptedException {
        try {
            reader.close();
        } finally {
            producer.close();
        }
    }
}
