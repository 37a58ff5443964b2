package ascn.platform.testsupport;

import ascn.contracts.event.Publisher;
import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.Databases;
import ascn.platform.embedded.KafkaBroker;
import ascn.platform.embedded.KafkaSettings;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.PostgresSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, a real Kafka broker and a real identity provider for the tests of a service: random ports, temporary
 * folders, started once for each JVM. A service has one database of its own, with an owner and a run-time role as
 * everywhere else.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "for-tests-only";

    private static @Nullable Map<String, String> configuration;

    @Override
    public Map<String, String> start() {
        return startedOnce();
    }

    private static synchronized Map<String, String> startedOnce() {
        if (configuration == null) {
            var postgres = PostgresServer.start(PostgresSettings.temporary());
            var kafka = KafkaBroker.start(KafkaSettings.temporary());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                kafka.close();
                postgres.close();
            }));
            kafka.createTopics(
                    Arrays.stream(Publisher.values()).collect(Collectors.toMap(Publisher::topic, publisher -> 3)));
            var database = new Databases(postgres).provision("service", SECRET, SECRET);
            configuration = configuration(database, kafka.bootstrapServers(), TestTokens.issuerUrl());
        }
        return configuration;
    }

    private static Map<String, String> configuration(DatabaseAccess database, String kafka, String issuer) {
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", database.appUser()),
                Map.entry("quarkus.datasource.password", database.appPassword()),
                Map.entry("quarkus.flyway.username", database.ownerUser()),
                Map.entry("quarkus.flyway.password", database.ownerPassword()),
                Map.entry("kafka.bootstrap.servers", kafka),
                Map.entry("quarkus.oidc.auth-server-url", issuer),
                Map.entry("ascn.actor-key", "a key that only the tests know"),
                Map.entry("ascn.record-past-acts", "ALLOWED"),
                // All tests come from one address, in a hurry.
                Map.entry("ascn.rate-limit.authenticated", "100000"),
                Map.entry("ascn.rate-limit.anonymous", "100000"),
                Map.entry("ascn.rate-limit.refused-tokens", "100000"),
                // Checkpoints on demand only: one by the clock would move positions under a test.
                Map.entry("ascn.events.checkpoint-interval", "off"),
                Map.entry("ascn.webhooks.secret-keys", "b25seSBmb3IgdGVzdHMsIGtub3duIHRvIGFueWJvZHk="),
                Map.entry("ascn.webhooks.allowed-networks", "127.0.0.0/8"),
                Map.entry("quarkus.http.test-port", "0"));
    }

    /** Nothing: the parts live as long as the JVM, because a second test profile would start them again. */
    @Override
    public void stop() {}
}
