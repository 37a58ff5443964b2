package ascn.benchmarks.events;

import ascn.platform.events.inbox.IncomingRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** A thread that reads a topic as the services do: at most 500 records at once, offsets after the work, now and then. */
final class TopicReader implements AutoCloseable {

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Consumer<List<IncomingRecord>> receiver;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile @Nullable RuntimeException failure;

    TopicReader(String bootstrapServers, String topic, Consumer<List<IncomingRecord>> receiver) {
        this.receiver = receiver;
        this.consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "benchmark-" + topic,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        500),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
        this.thread = new Thread(this::read, "read-" + topic);
        thread.start();
    }

    private void read() {
        try (consumer) {
            long committed = System.nanoTime();
            while (running) {
                var records = new ArrayList<IncomingRecord>();
                consumer.poll(Duration.ofMillis(100))
                        .forEach(one -> records.add(new IncomingRecord(
                                one.topic(),
                                one.partition(),
                                one.offset(),
                                one.key(),
                                headers(one.headers()),
                                one.value())));
                if (!records.isEmpty()) {
                    receiver.accept(List.copyOf(records));
                }
                if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
                    consumer.commitAsync();
                    committed = System.nanoTime();
                }
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private static Map<String, byte[]> headers(Iterable<Header> headers) {
        var byName = new HashMap<String, byte[]>();
        headers.forEach(header -> byName.put(header.key(), header.value()));
        return byName;
    }

    /** @throws IllegalStateException when reading had failed */
    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join(LONGEST_STOP.toMillis());
        var cause = failure;
        if (cause != null) {
            throw new IllegalStateException("The topic could not be read", cause);
        }
    }
}
