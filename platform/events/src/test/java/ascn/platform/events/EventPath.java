package ascn.platform.events;

import static org.awaitility.Awaitility.await;

import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.Databases;
import ascn.platform.embedded.KafkaBroker;
import ascn.platform.embedded.KafkaSettings;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.PostgresSettings;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.outbox.EventPublisher;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.OutboxArchive;
import ascn.platform.events.outbox.RelayTurn;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL and a real broker, started once for all tests of this module. Each test has a database and a topic of
 * its own.
 */
public final class EventPath {

    public static final String SOURCE = "/city-registry-service";

    private static final PostgresServer POSTGRES = PostgresServer.start(PostgresSettings.temporary());
    private static final KafkaBroker KAFKA = KafkaBroker.start(KafkaSettings.temporary());
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MODEL_NAME = "model";
    private static final DatabaseAccess MODEL = migrated();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            KAFKA.close();
            POSTGRES.close();
        }));
    }

    private final DatabaseAccess database;
    private final JdbcTransactions transactions;
    private final Outbox outbox;
    private final String topic;

    private EventPath(DatabaseAccess database, String topic) {
        this.database = database;
        this.topic = topic;
        this.transactions = new JdbcTransactions(runtimeUser(database));
        this.outbox = new Outbox(transactions.dataSource(), transactions.afterCommit());
    }

    private static DatabaseAccess migrated() {
        var database = new Databases(POSTGRES).provision(MODEL_NAME, "owner", "app");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("db/platform-events")
                .placeholders(Map.of("runtime_role", database.appUser()))
                .load()
                .migrate();
        return database;
    }

    public static EventPath fresh() {
        var name = "test" + NUMBER.incrementAndGet();
        var database = new Databases(POSTGRES).copy(MODEL_NAME, MODEL, name);
        KAFKA.createTopics(Map.of(name, 3));
        return new EventPath(database, name);
    }

    private static PGSimpleDataSource runtimeUser(DatabaseAccess database) {
        return dataSource(database.jdbcUrl(), database.appUser(), database.appPassword());
    }

    private static PGSimpleDataSource dataSource(String url, String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    public JdbcTransactions transactions() {
        return transactions;
    }

    public Outbox outbox() {
        return outbox;
    }

    public OutboxArchive archive() {
        return new OutboxArchive(SOURCE);
    }

    /** A connection of the run-time user. */
    public Connection connect() throws SQLException {
        return runtimeUser(database).getConnection();
    }

    public PGSimpleDataSource dataSource() {
        return runtimeUser(database);
    }

    /** A connection of the owner. */
    public Connection connectAsOwner() throws SQLException {
        return dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .getConnection();
    }

    /** Does what no part of the product does, for example takes back a mark. */
    public void asOwner(String statement) {
        try (var connection = connectAsOwner();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String bootstrapServers() {
        return KAFKA.bootstrapServers();
    }

    public String topicName() {
        return topic;
    }

    public EventPublisher publisher() {
        return new EventPublisher(Map.of("bootstrap.servers", KAFKA.bootstrapServers()), topic);
    }

    /** Deletes the topic with everything on it, and makes it anew, empty. */
    public void loseTheTopic() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) KAFKA.bootstrapServers()))) {
            admin.deleteTopics(List.of(topic)).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(topic));
        }
        KAFKA.createTopics(Map.of(topic, 3));
    }

    /** Everything on the topic, as an inbox gets it. */
    public List<IncomingRecord> incoming() {
        return topic().stream()
                .map(record -> new IncomingRecord(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        record.key().getBytes(StandardCharsets.UTF_8),
                        headers(record),
                        record.value()))
                .toList();
    }

    /** Takes turns until nothing is left, and answers how many events were sent. */
    public int relayEverything() throws SQLException {
        int sent = 0;
        try (var connection = connect();
                var publisher = publisher()) {
            var turn = new RelayTurn(archive(), 100);
            turn.begin(connection);
            for (int more = turn.take(connection, publisher); more > 0; more = turn.take(connection, publisher)) {
                sent += more;
            }
        }
        return sent;
    }

    /** Everything on the topic, in the order of each partition. */
    public List<ConsumerRecord<String, byte[]>> topic() {
        // In no group: nothing is committed, and no coordinator has to be found first.
        var settings =
                Map.<String, Object>of("bootstrap.servers", KAFKA.bootstrapServers(), "enable.auto.commit", false);
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
            return records;
        }
    }

    /** The headers of a record, as the inbox gets them. */
    public static Map<String, byte[]> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, byte[]>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        return headers;
    }

    /** The single value that a query answers. */
    public long number(String query) {
        try (var connection = connect();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
