package ascn.platform.events.rebuild;

import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts rebuilds into a Quarkus service that has read models. */
@ApplicationScoped
class RebuildBeans {

    private static final int RECORDS_AT_ONCE = 2_000;

    private final boolean possible;

    RebuildBeans(@Any Instance<EventFollower> followers) {
        this.possible = followers.stream().anyMatch(RebuildBeans::buildsReadModels);
    }

    private static boolean buildsReadModels(EventFollower follower) {
        return !follower.readModels().isEmpty();
    }

    @Produces
    @Singleton
    Rebuilds rebuilds(DataSource dataSource) {
        return new Rebuilds(dataSource, possible);
    }

    @Produces
    @Singleton
    RebuildRunner runner(
            DataSource dataSource,
            Transactions transactions,
            @Any Instance<EventFollower> followers,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") Optional<List<String>> topics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        var subscriptions = new Subscriptions();
        followers.stream()
                .filter(RebuildBeans::buildsReadModels)
                .forEach(follower -> follower.subscribe(subscriptions));
        return new RebuildRunner(
                dataSource, transactions, subscriptions, () -> consumer(kafka), topics.orElse(List.of()));
    }

    /** In no group: it commits nothing and takes no partition from the inbox. */
    static Consumer<byte[], byte[]> consumer(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.keySet().removeIf(name -> name.startsWith("key.") || name.startsWith("value."));
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    void start(@Observes StartupEvent started, RebuildRunner runner) {
        if (possible) {
            runner.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping, RebuildRunner runner) {
        runner.close();
    }
}
