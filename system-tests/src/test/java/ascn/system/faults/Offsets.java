package ascn.system.faults;

import ascn.system.faults.Evidence.StoredEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What a reader has told the broker that it needs no more, against what its database knows. Asked while the reader is dead.
 *
 * @param lost events below the committed offsets of which the database knows nothing: nobody will deliver them again
 * @param open events that the database does not know and that will be delivered again
 */
record Offsets(List<StoredEvent> lost, List<StoredEvent> open) {

    /** Everything that has a row, whatever was made of it. */
    private static final String KNOWN = "select event_id::text from inbox_message"
            + " union all select event_id::text from inbox_waiting"
            + " union all select coalesce(event_id::text, topic || '/' || partition || '/' || kafka_offset)"
            + " from quarantined_message";

    /**
     * Looks.
     *
     * @param group the reader's name at the broker
     */
    static Offsets of(String group, String topic, String bootstrapServers, Tables reader) {
        var committed = committed(group, bootstrapServers);
        var known = new HashSet<>(reader.texts(KNOWN));
        var records = Topic.everythingOn(topic, bootstrapServers);
        return new Offsets(
                unknown(records.stream().filter(one -> isBelow(committed, one)), known),
                unknown(records.stream().filter(one -> !isBelow(committed, one)), known));
    }

    private static List<StoredEvent> unknown(Stream<ConsumerRecord<String, byte[]>> records, HashSet<String> known) {
        return records.map(Topic::eventOf)
                .filter(event -> !known.contains(event.id()))
                .toList();
    }

    private static boolean isBelow(
            Map<TopicPartition, OffsetAndMetadata> committed, ConsumerRecord<String, byte[]> message) {
        var next = committed.get(new TopicPartition(message.topic(), message.partition()));
        return next != null && message.offset() < next.offset();
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(String group, String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
