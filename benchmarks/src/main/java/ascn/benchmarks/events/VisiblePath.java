package ascn.benchmarks.events;

import ascn.benchmarks.Benchmark.DishonestRun;
import ascn.benchmarks.machine.EventDatabase;
import ascn.benchmarks.machine.EventServers;
import ascn.benchmarks.machine.ThreadTransactions;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.inbox.Inbox;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.UnknownTypes;
import ascn.platform.events.outbox.EventPublisher;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.OutboxArchive;
import ascn.platform.events.outbox.OutboxRelay;
import ascn.platform.events.outbox.Recording;
import ascn.platform.events.outbox.RelayTurn;
import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** The whole way of a fact: outbox and relay of one service, topic, inbox and effect of another, each with its database. */
final class VisiblePath implements AutoCloseable {

    private static final String SOURCE = "/city-registry-service";
    private static final String TOPIC = "insert-to-visible";
    private static final int SUBJECTS = 500;
    private static final int CONNECTIONS_OF_THE_RELAY = 1;
    private static final String KEEP_EFFECT = """
            insert into effect (subject, number) values (?, ?)
            on conflict (subject) do update set number = excluded.number, times = effect.times + 1
            """;

    private final int payloadBytes;
    private final AgroalDataSource writerPool;
    private final AgroalDataSource readerPool;
    private final EventDatabase readerDatabase;
    private final ThreadTransactions writing;
    private final ThreadTransactions reading;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Inbox inbox;
    private final TopicReader reader;

    private final List<Integer> applied = new ArrayList<>();
    private volatile Latencies latencies = new Latencies(0);
    private volatile long first;
    private long written;

    VisiblePath(EventServers servers, int partitions, int batch, int writers, int payloadBytes) throws SQLException {
        this.payloadBytes = payloadBytes;
        var writerDatabase = servers.database("writer");
        readerDatabase = servers.database("reader");
        readerDatabase.asOwner(
                "create table effect (subject text primary key, number bigint not null, times bigint not null default 1)");
        servers.createTopic(TOPIC, partitions);
        writerPool = writerDatabase.pool(writers + CONNECTIONS_OF_THE_RELAY);
        readerPool = readerDatabase.pool(2);
        writing = new ThreadTransactions(writerPool);
        reading = new ThreadTransactions(readerPool);
        outbox = new Outbox(writing.dataSource(), writing.afterCommit());
        Map<String, Object> kafka = Map.of("bootstrap.servers", servers.bootstrapServers());
        relay = new OutboxRelay(
                writerPool, () -> new EventPublisher(kafka, TOPIC), new RelayTurn(new OutboxArchive(SOURCE), batch));
        var subscriptions = new Subscriptions();
        subscriptions.on(MeasuredV1.class, (measured, envelope) -> keepEffect(measured));
        inbox = new Inbox(reading.dataSource(), reading, subscriptions, UnknownTypes.QUARANTINE);
        relay.start();
        reader = new TopicReader(servers.bootstrapServers(), TOPIC, this::receive);
    }

    private void keepEffect(MeasuredV1 measured) {
        try (var connection = reading.dataSource().getConnection();
                var upsert = connection.prepareStatement(KEEP_EFFECT)) {
            upsert.setString(1, measured.subject());
            upsert.setLong(2, measured.number());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        applied.add((int) (measured.number() - first));
    }

    /** What the inbox has applied is visible when it returns: its transactions are committed then. */
    private void receive(List<IncomingRecord> records) {
        inbox.receive(records);
        applied.forEach(latencies::end);
        applied.clear();
    }

    /**
     * Milliseconds from the confirmed write to its visible effect.
     *
     * @throws DishonestRun when a write had no effect, or more than one
     */
    Measured measure(Pace pace) throws SQLException, InterruptedException, ExecutionException {
        first = written;
        latencies = new Latencies(pace.count());
        double rate = pace.run(this::write);
        latencies.awaitAll();
        written += pace.count();
        checkEffects();
        return new Measured(rate, latencies.milliseconds());
    }

    private void write(int index) {
        long number = first + index;
        var subject = "subject-" + number % SUBJECTS;
        writing.inNew(
                () -> outbox.append(
                        new AggregateRef("subject", subject),
                        MeasuredV1.of(subject, number, payloadBytes),
                        new Recording("2018-03-23", Instant.now(), "benchmark")),
                relay::wake);
        latencies.begin(index);
    }

    private void checkEffects() throws SQLException {
        try (var connection = readerDatabase.connect()) {
            long effects = EventDatabase.number(connection, "select coalesce(sum(times), 0) from effect");
            long elsewhere = EventDatabase.number(
                    connection,
                    "select (select count(*) from inbox_waiting) + (select count(*) from quarantined_message)");
            if (effects != written || elsewhere != 0) {
                throw new DishonestRun(written + " writes had " + effects + " effects; " + elsewhere
                        + " events wait or are in quarantine");
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        try {
            reader.close();
        } finally {
            relay.close();
            writerPool.close();
            readerPool.close();
        }
    }
}
