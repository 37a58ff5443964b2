package ascn.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    private static final String TOPIC = "city-registry.events.v1";

    private final Path directory;

    KafkaBrokerTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void messagesAndTopicsSurviveARestart() throws Exception {
        try (var first = KafkaBroker.start(KafkaSettings.in(directory))) {
            first.createTopics(Map.of(TOPIC, 1, "twinning.events.v1", 6));
            send("Makassar", first.bootstrapServers());
        }

        try (var second = KafkaBroker.start(KafkaSettings.in(directory))) {
            second.createTopics(Map.of(TOPIC, 3));

            assertThat(messages(second.bootstrapServers(), 1)).containsExactly("Makassar");
            assertThat(partitions(TOPIC, second)).isEqualTo(1);
            assertThat(partitions("twinning.events.v1", second)).isEqualTo(6);
        }
    }

    @Test
    void aKilledBrokerRecoversOverItsData() throws Exception {
        int port = FreePorts.next();
        try (var killed = OtherJvm.start(Launcher.class, directory.toString(), Integer.toString(port))) {
            assertThat(killed.nextLine()).isEqualTo("ready");
            send("Makassar", "127.0.0.1:" + port);
            killed.kill();
        }

        try (var recovered = KafkaBroker.start(KafkaSettings.in(directory))) {
            assertThat(messages(recovered.bootstrapServers(), 1)).containsExactly("Makassar");
        }
    }

    @Test
    void topicsKeepEverythingAndTakeFourMegabytes() throws Exception {
        try (var broker = KafkaBroker.start(KafkaSettings.temporary())) {
            broker.createTopics(Map.of(TOPIC, 1));

            assertThat(configuration(TOPIC, broker))
                    .containsEntry("retention.ms", "-1")
                    .containsEntry("retention.bytes", "-1")
                    .containsEntry("cleanup.policy", "delete")
                    .containsEntry("message.timestamp.type", "LogAppendTime");

            send("x".repeat(4 * 1024 * 1024), broker.bootstrapServers());

            assertThat(messages(broker.bootstrapServers(), 1).get(0)).hasSize(4 * 1024 * 1024);
        }
    }

    @Test
    void aTakenPortIsNamedInTheRefusal() {
        try (var first = KafkaBroker.start(KafkaSettings.temporary())) {
            var second = KafkaSettings.in(directory).withPorts(first.port(), 0);

            assertThatThrownBy(() -> KafkaBroker.start(second))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessage("Kafka cannot listen on 127.0.0.1:" + first.port() + ": the port is taken.");
        }
    }

    private static void send(String message, String bootstrapServers) throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 5 * 1024 * 1024, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>(TOPIC, message)).get().offset())
                    .isZero();
        }
    }

    private static List<String> messages(String bootstrapServers, int expected) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest", "group.id", "reader");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            var found = new ArrayList<String>();
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (found.size() < expected && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> found.add(message.value()));
            }
            return found;
        }
    }

    private static int partitions(String topic, KafkaBroker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var found = admin.describeTopics(List.of(topic)).allTopicNames().get();
            return found.values().iterator().next().partitions().size();
        }
    }

    private static Map<String, String> configuration(String topic, KafkaBroker broker) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var found = admin.describeConfigs(List.of(resource)).all().get();
            return found.values().stream()
                    .flatMap(config -> config.entries().stream())
                    .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
        }
    }

    /** Starts a broker with one topic, says so and waits to be killed. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws Exception {
            var settings = KafkaSettings.in(Path.of(arguments[0])).withPorts(Integer.parseInt(arguments[1]), 0);
            try (var broker = KafkaBroker.start(settings)) {
                broker.createTopics(Map.of(TOPIC, 1));
                System.out.println("ready");
                System.in.transferTo(System.out);
            }
        }
    }
}
