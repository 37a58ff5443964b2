package ascn.benchmarks.events;

import ascn.benchmarks.machine.EventDatabase;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.outbox.OutboxArchive;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What Kafka's producer does when it is given everything at once: {@code acks=all}, its defaults otherwise. */
final class PlainProducer {

    private PlainProducer() {}

    /**
     * Sends what the relay has sent last, byte for byte.
     *
     * @return seconds from making the producer until everything is acknowledged
     */
    static double send(EventDatabase database, String source, String bootstrapServers, String topic, Backlog backlog)
            throws SQLException, InterruptedException, ExecutionException {
        var records = records(database, source, topic, backlog.events());
        long began = System.nanoTime();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var acknowledgements = new ArrayList<Future<RecordMetadata>>(records.size());
            for (var one : records) {
                acknowledgements.add(producer.send(one));
            }
            producer.flush();
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static List<ProducerRecord<String, byte[]>> records(
            EventDatabase database, String source, String topic, int events) throws SQLException {
        try (var connection = database.connect()) {
            long head = EventDatabase.number(connection, "select head_position from outbox_relay");
            return new OutboxArchive(source)
                    .after(connection, head - events, events).stream()
                            .map(message -> {
                                var envelope = message.envelope();
                                var record = new ProducerRecord<>(
                                        topic,
                                        envelope.aggregate().id(),
                                        message.payload().getBytes(StandardCharsets.UTF_8));
                                EventHeaders.write(envelope).forEach((name, value) -> record.headers()
                                        .add(name, value));
                                return record;
                            })
                            .toList();
        }
    }
}
