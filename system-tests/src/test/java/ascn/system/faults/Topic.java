package ascn.system.faults;

import ascn.system.faults.Evidence.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a whole topic by a plain consumer that belongs to no group. */
final class Topic {

    private Topic() {}

    /** Everything on the topic, in the order of each partition. */
    static List<ConsumerRecord<String, byte[]>> everythingOn(String topic, String bootstrapServers) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            records.sort(Comparator.<ConsumerRecord<String, byte[]>>comparingInt(ConsumerRecord::partition)
                    .thenComparingLong(ConsumerRecord::offset));
            return records;
        }
    }

    /** The event in a record; one without an id, which none of ours is, has its place for an id, as in quarantine. */
    static StoredEvent eventOf(ConsumerRecord<String, byte[]> message) {
        boolean hasId = message.headers().lastHeader("ce_id") != null;
        return new StoredEvent(
                hasId ? header(message, "ce_id") : place(message.topic(), message.partition(), message.offset()),
                header(message, "ce_type"),
                header(message, "ce_subject"),
                Long.parseLong(header(message, "ce_aggregateversion")));
    }

    /** How a record without an id is named. */
    static String place(String topic, int partition, long offset) {
        return topic + "/" + partition + "/" + offset;
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = Objects.requireNonNull(message.headers().lastHeader(name), name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
