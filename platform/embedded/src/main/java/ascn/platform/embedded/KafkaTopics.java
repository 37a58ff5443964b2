package ascn.platform.embedded;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics on a broker, in this JVM or another, before anyone produces or consumes. */
public final class KafkaTopics {

    private static final Duration USABLE_LIMIT = Duration.ofSeconds(30);

    // Events are the record: nothing may ever be dropped from a topic. The broker stamps the messages itself, because
    // it
    // refuses a producer whose clock runs more than an hour ahead; nobody reads the stamp.
    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            Map.entry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE),
            Map.entry(TopicConfig.RETENTION_MS_CONFIG, "-1"),
            Map.entry(TopicConfig.RETENTION_BYTES_CONFIG, "-1"),
            Map.entry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"),
            Map.entry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(KafkaProperties.MAX_MESSAGE_BYTES)));

    private KafkaTopics() {}

    /**
     * Makes the missing topics, kept for ever, and returns when every partition has a leader. A topic that exists stays as
     * it is, whatever its number of partitions: raising it would break the order of each aggregate's events.
     *
     * @param bootstrapServers address of the broker
     * @param partitionsByName how many partitions each topic gets when it is made
     * @throws EmbeddedServerException when the broker refuses, or does not answer within 30 s
     */
    public static void create(String bootstrapServers, Map<String, Integer> partitionsByName) {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) USABLE_LIMIT.toMillis()))) {
            create(admin, partitionsByName);
            if (!Waiting.until(() -> areUsable(admin, partitionsByName.keySet()), USABLE_LIMIT)) {
                throw new EmbeddedServerException("The topics " + partitionsByName.keySet() + " have no leader after "
                        + USABLE_LIMIT.toSeconds() + " s.");
            }
        }
    }

    private static void create(Admin admin, Map<String, Integer> partitionsByName) {
        List<NewTopic> topics = partitionsByName.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1).configs(CONFIGURATION))
                .toList();
        for (KafkaFuture<Void> creation : admin.createTopics(topics).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new EmbeddedServerException("Cannot make the topics: " + e.getMessage(), e.getCause());
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static boolean areUsable(Admin admin, Collection<String> names) {
        try {
            Map<String, TopicDescription> found =
                    admin.describeTopics(names).allTopicNames().get();
            Set<Boolean> led = found.values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .map(partition -> partition.leader() != null)
                    .collect(Collectors.toSet());
            return found.size() == names.size() && !led.contains(false) && areServed(admin, found.values());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException) {
                return false; // made, but the broker that was asked does not know or lead it yet
            }
            throw new EmbeddedServerException("Cannot look at the topics: " + e.getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Asks the leaders themselves. The controller names a leader before that broker serves the partition; a producer that
     * begins in between has its first batch refused and its second taken, and then waits for its whole delivery timeout.
     */
    private static boolean areServed(Admin admin, Collection<TopicDescription> topics)
            throws ExecutionException, InterruptedException {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        for (TopicDescription topic : topics) {
            topic.partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        return admin.listOffsets(latest).all().get().size() == latest.size();
    }

    private static EmbeddedServerException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EmbeddedServerException("Interrupted while making topics.", e);
    }
}
