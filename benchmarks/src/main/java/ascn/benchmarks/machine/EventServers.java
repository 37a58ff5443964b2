package ascn.benchmarks.machine;

import ascn.platform.embedded.Databases;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.PostgresSettings;
import java.io.IOException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A durable PostgreSQL and a broker, as {@code ./run} starts them, with empty data that go with the run. */
public final class EventServers implements AutoCloseable {

    private final PostgresServer postgres;
    private final BrokerProcess broker;

    private EventServers(PostgresServer postgres, BrokerProcess broker) {
        this.postgres = postgres;
        this.broker = broker;
    }

    /** Starts both. */
    public static EventServers start() throws IOException {
        var postgres = PostgresServer.start(PostgresSettings.temporary().withDurable(true));
        try {
            return new EventServers(postgres, BrokerProcess.start());
        } catch (IOException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** A new database with the tables of the event path. */
    public EventDatabase database(String name) {
        var access = new Databases(postgres).provision(name, "owner", "app");
        Flyway.configure()
                .dataSource(access.jdbcUrl(), access.ownerUser(), access.ownerPassword())
                .locations("db/platform-events")
                .placeholders(Map.of("runtime_role", access.appUser()))
                .load()
                .migrate();
        return new EventDatabase(access);
    }

    /** Makes a topic as {@code ./run} does. */
    public void createTopic(String name, int partitions) {
        broker.createTopic(name, partitions);
    }

    /** Where clients find the broker. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Process ids, for whoever wants to look into them while a benchmark runs. */
    public String processes() {
        return "PostgreSQL " + postgres.processId() + ", Kafka " + broker.processId() + ", measuring "
                + ProcessHandle.current().pid();
    }

    @Override
    public void close() throws IOException {
        try {
            broker.close();
        } finally {
            postgres.close();
        }
    }
}
