package ascn.platform.events.rebuild;

import ascn.platform.events.EventHeaders;
import ascn.platform.events.UnreadableEventException;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.Transactions;
import ascn.platform.events.rebuild.RebuildTables.Claim;
import ascn.platform.events.rebuild.ReplayOrder.Replayed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to build the read models anew: reads every topic from its first record, applies again exactly what the
 * inbox has applied (repaired events as repaired, events that were given up not at all), and when nothing is missing
 * switches, with the inbox held for that moment. The live read models and the inbox go on meanwhile.
 *
 * <p>An attempt keeps its place in memory only: after a crash the next one begins again with an empty generation.
 */
final class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration POLL_WHILE_HELD = Duration.ofMillis(20);
    private static final Duration HOLD_AT_MOST = Duration.ofSeconds(5);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);

    /** How many may be missing when the inbox is held: they are applied while it waits. */
    private static final long FEW = 500;

    /** How many records the inbox may be behind, or keep in quarantine, before this gives up. */
    private static final int MOST_UNKNOWN = 50_000;

    /** How long everything may have been read with some still missing. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private final Transactions transactions;
    private final Subscriptions subscriptions;
    private final Consumer<byte[], byte[]> consumer;
    private final List<String> topics;
    private final Claim claim;
    private final BooleanSupplier stopped;

    private final RebuildTables tables = new RebuildTables();
    private final ReplayOrder order = new ReplayOrder();
    /** Read from the topic, not applied by the inbox, or not yet. */
    private List<IncomingRecord> unknown = new ArrayList<>();

    private String generation = "";
    private long lastBeat = System.nanoTime();

    /**
     * @param dataSource gives the connection of the current transaction
     * @param transactions begins transactions in which features keep their effects
     * @param subscriptions of the followers that build read models
     * @param consumer of this attempt alone, in no group
     * @param topics what the inbox follows
     * @param claim whose turn it is
     * @param stopped whether the process is told to stop
     */
    Rebuild(
            DataSource dataSource,
            Transactions transactions,
            Subscriptions subscriptions,
            Consumer<byte[], byte[]> consumer,
            List<String> topics,
            Claim claim,
            BooleanSupplier stopped) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.consumer = consumer;
        this.topics = List.copyOf(topics);
        this.claim = claim;
        this.stopped = stopped;
    }

    /**
     * Works until the switch.
     *
     * @throws Overtaken when another process has taken over, or this one is told to stop
     * @throws Impossible when the read models cannot be built
     */
    void run() {
        generation = inTransaction(connection -> {
            beat(connection);
            return tables.clear(connection);
        });
        var partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long lastProgress = System.nanoTime();
        boolean switched = false;
        while (!switched) {
            var read = poll(POLL);
            if (!read.isEmpty()) {
                inTransaction(connection -> replay(connection, read));
                lastProgress = System.nanoTime();
            } else if (isAtTheEnd(partitions)) {
                long before = missing();
                inTransaction(this::catchUp);
                long missing = missing();
                switched = missing <= FEW && holdAndSwitch();
                if (missing < before) {
                    lastProgress = System.nanoTime();
                }
                if (!switched && System.nanoTime() - lastProgress > PATIENCE.toNanos()) {
                    throw new Impossible(missing + " events that this service has applied are not on the topics any"
                            + " more, or not in their order: have them sent again, then begin anew");
                }
            }
            if (System.nanoTime() - lastBeat > BETWEEN_BEATS.toNanos()) {
                inTransaction(this::beat);
            }
        }
    }

    private List<IncomingRecord> poll(Duration atMost) {
        if (stopped.getAsBoolean()) {
            throw new Overtaken("The process is told to stop");
        }
        var read = new ArrayList<IncomingRecord>();
        consumer.poll(atMost).forEach(one -> read.add(IncomingRecord.of(one)));
        return read;
    }

    private boolean isAtTheEnd(List<TopicPartition> partitions) {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** What somebody repaired or gave up, and what the inbox has applied since it was read. */
    private boolean catchUp(Connection connection) throws SQLException {
        for (var one : tables.discarded(connection)) {
            use(connection, order.discard(one.source(), one.aggregate(), one.version()));
        }
        var again = new ArrayList<>(tables.repaired(connection));
        again.addAll(unknown);
        unknown = new ArrayList<>();
        return replay(connection, again);
    }

    private boolean replay(Connection connection, List<IncomingRecord> records) throws SQLException {
        var events = new ArrayList<Replayed>();
        var origins = new ArrayList<IncomingRecord>();
        for (var one : records) {
            var event = read(one);
            if (event != null
                    && !order.has(event.envelope().source(), event.envelope().sourcePosition())) {
                events.add(event);
                origins.add(one);
            }
        }
        List<UUID> ids = events.stream().map(event -> event.envelope().id()).toList();
        var applied = ids.isEmpty() ? Map.<UUID, RebuildTables.AppliedEvent>of() : tables.applied(connection, ids);
        var next = new ArrayList<Replayed>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var known = applied.get(event.envelope().id());
            if (known == null) {
                unknown.add(origins.get(i));
            } else if (isThatEvent(event, known)) {
                next.addAll(order.take(event));
            }
        }
        if (unknown.size() > MOST_UNKNOWN) {
            throw new Impossible(
                    "More than " + MOST_UNKNOWN + " records on the topics were not applied by this service:"
                            + " wait until it has caught up, settle its quarantine, then begin anew");
        }
        use(connection, next);
        return true;
    }

    private static @Nullable Replayed read(IncomingRecord record) {
        var payload = record.payload();
        if (payload == null) {
            return null;
        }
        try {
            return new Replayed(EventHeaders.read(record.headers()), payload);
        } catch (UnreadableEventException e) {
            return null; // In quarantine; what became of it there is read from there.
        }
    }

    /** A forged or broken copy of an applied event is not that event. */
    private static boolean isThatEvent(Replayed event, RebuildTables.AppliedEvent known) {
        return known.source().equals(event.envelope().source())
                && known.position() == event.envelope().sourcePosition()
                && MessageDigest.isEqual(known.payloadHash(), sha256(event.payload()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Lets the features apply events to the generation that is being built. */
    private void use(Connection connection, List<Replayed> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        var before = searchPath(connection);
        tables.speakOf(connection, generation);
        for (var event : events) {
            try {
                subscriptions.apply(event.envelope(), event.payload());
            } catch (UnreadableEventException | RuntimeException e) {
                throw new Impossible(
                        "The event " + event.envelope().id() + " ("
                                + event.envelope().type() + ", "
                                + event.envelope().aggregate().subject() + ") cannot be applied again: "
                                + e.getMessage(),
                        e);
            }
        }
        tables.speakOf(connection, before);
    }

    private static String searchPath(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("show search_path");
                var row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private long missing() {
        return inTransaction(connection -> {
            var totals = tables.totals(connection);
            long missing = 0;
            for (var total : totals.entrySet()) {
                long applied = order.count(total.getKey());
                tables.keepProgress(connection, claim.id(), total.getKey(), total.getValue(), applied);
                missing += total.getValue() - applied;
            }
            return missing;
        });
    }

    /**
     * Holds the inbox, applies what it has applied since, and switches. When that takes too long nothing is changed, but
     * the place in memory is ahead of the tables: the attempt is given up and another begins.
     */
    private boolean holdAndSwitch() {
        return inTransaction(connection -> {
            if (!beat(connection)) {
                return false;
            }
            tables.holdInbox(connection);
            long until = System.nanoTime() + HOLD_AT_MOST.toNanos();
            var totals = tables.totals(connection);
            while (isAnyMissing(totals) && System.nanoTime() < until) {
                var read = poll(POLL_WHILE_HELD);
                replay(connection, read);
                catchUp(connection);
            }
            if (isAnyMissing(totals) || order.hasEarly()) {
                throw new Repeated("Some events did not come while the inbox was held");
            }
            for (var total : totals.entrySet()) {
                tables.keepProgress(connection, claim.id(), total.getKey(), total.getValue(), total.getValue());
            }
            tables.switchTo(connection, generation);
            return tables.end(connection, claim, "SWITCHED", null);
        });
    }

    private boolean isAnyMissing(Map<String, Long> totals) {
        return totals.entrySet().stream().anyMatch(total -> order.count(total.getKey()) < total.getValue());
    }

    private boolean beat(Connection connection) throws SQLException {
        if (!tables.beat(connection, claim)) {
            throw new Overtaken("Another process works on the rebuild " + claim.id());
        }
        lastBeat = System.nanoTime();
        return true;
    }

    private <T> T inTransaction(InTransaction<T> work) {
        var result = new AtomicReference<@Nullable T>();
        transactions.inNew(() -> {
            try (var connection = dataSource.getConnection()) {
                result.set(work.run(connection));
            } catch (SQLException e) {
                LOG.debugf(e, "The rebuild %s begins anew", claim.id());
                throw new Repeated("The database did not do what was asked: " + e.getMessage(), e);
            }
        });
        return Objects.requireNonNull(result.get());
    }

    @FunctionalInterface
    private interface InTransaction<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Another process works on it, or this one must stop; nothing is to be done here. */
    static final class Overtaken extends RuntimeException {
        Overtaken(String reason) {
            super(reason, null, false, false);
        }
    }

    /** This attempt is over; another may succeed. */
    static final class Repeated extends RuntimeException {
        Repeated(String reason) {
            super(reason);
        }

        Repeated(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** No attempt will succeed until somebody has done something. */
    static final class Impossible extends RuntimeException {
        Impossible(String reason) {
            super(reason);
        }

        Impossible(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
