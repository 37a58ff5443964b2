package ascn.benchmarks.events;

import ascn.benchmarks.Benchmark.DishonestRun;
import ascn.benchmarks.machine.EventDatabase;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.UnreadableEventException;
import ascn.platform.events.outbox.OutboxArchive;
import ascn.platform.events.outbox.OutboxMessage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Whether a fast relay was also an honest one. */
final class TopicCheck {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final String bootstrapServers;
    private final OutboxArchive archive;
    private final Map<String, Long> versions = new HashMap<>();
    private long checkedUpTo;

    TopicCheck(String bootstrapServers, String source) {
        this.bootstrapServers = bootstrapServers;
        this.archive = new OutboxArchive(source);
    }

    /**
     * Compares a topic with the rows that were numbered since the last call.
     *
     * @throws DishonestRun when an event is missing, is there twice or out of order, or is not what the outbox holds
     */
    void holdsEverythingOnce(EventDatabase database, String topic, int events) throws SQLException {
        var expected = numberedRows(database, events);
        var seen = new boolean[events];
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                require(System.nanoTime() < deadline, "the topic could not be read to its end");
                consumer.poll(Duration.ofMillis(100)).forEach(record -> check(record, expected, seen));
            }
        }
        for (int i = 0; i < events; i++) {
            require(seen[i], "position " + (checkedUpTo + 1 + i) + " is not on the topic");
        }
        checkedUpTo += events;
    }

    private List<OutboxMessage> numberedRows(EventDatabase database, int events) throws SQLException {
        try (var connection = database.connect()) {
            require(
                    EventDatabase.number(connection, "select count(*) from outbox_pending") == 0,
                    "rows without a position are left");
            var rows = archive.after(connection, checkedUpTo, events + 1);
            require(rows.size() == events, rows.size() + " new positions for " + events + " events");
            for (int i = 0; i < events; i++) {
                long position = rows.get(i).envelope().sourcePosition();
                require(position == checkedUpTo + 1 + i, "position " + position + " is where another belongs");
            }
            return rows;
        }
    }

    private void check(ConsumerRecord<String, byte[]> record, List<OutboxMessage> expected, boolean[] seen) {
        var headers = new HashMap<String, byte[]>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value());
        }
        try {
            var envelope = EventHeaders.read(headers);
            long index = envelope.sourcePosition() - checkedUpTo - 1;
            require(
                    index >= 0 && index < seen.length,
                    "position " + envelope.sourcePosition() + " is not of this round");
            require(!seen[(int) index], "position " + envelope.sourcePosition() + " is on the topic twice");
            seen[(int) index] = true;
            var message = expected.get((int) index);
            require(message.envelope().equals(envelope), "the headers are not those of the row " + envelope);
            require(
                    Arrays.equals(message.payload().getBytes(StandardCharsets.UTF_8), record.value()),
                    "the payload is not that of the row " + envelope);
            require(envelope.aggregate().id().equals(record.key()), "the key is not the aggregate's id: " + envelope);
            long before = versions.getOrDefault(record.key(), 0L);
            require(envelope.aggregateVersion() == before + 1, "after version " + before + " comes " + envelope);
            versions.put(record.key(), envelope.aggregateVersion());
        } catch (UnreadableEventException e) {
            throw new DishonestRun("an event cannot be read: " + e.getMessage());
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new DishonestRun(otherwise);
        }
    }
}
