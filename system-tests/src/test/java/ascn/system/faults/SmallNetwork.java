package ascn.system.faults;

import ascn.contracts.event.cityregistry.DossierAdmittedV1;
import ascn.contracts.event.cityregistry.DossierSubmittedV1;
import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.inbox.Inbox;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.UnknownTypes;
import ascn.platform.events.outbox.EventPublisher;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.OutboxArchive;
import ascn.platform.events.outbox.OutboxMessage;
import ascn.platform.events.outbox.Recording;
import ascn.platform.events.outbox.RelayTurn;
import ascn.system.faults.Evidence.Entry;
import ascn.system.faults.History.Fact;
import ascn.system.faults.History.Write;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.flywaydb.core.Flyway;

/**
 * A service that tells and a service that follows, in small: outbox, relay and inbox are those of platform/events, on a
 * real PostgreSQL and a real broker. Each step can be replaced by one with a bug. The steps run one after the other, so
 * that a bug shows each time.
 */
class SmallNetwork {

    static final String SOURCE = "/city-registry-service";

    private static final String READER = "reader";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final String OCCURRED_ON = "2018-03-23";

    final History history = new History();
    final Tables tables;
    final SmallTransactions transactions;
    final Outbox outbox;
    final Set<String> poison = new HashSet<>();

    private final Map<String, Object> kafka;
    private final String bootstrapServers;
    private final String topic;
    private long position;

    SmallNetwork(DatabaseAccess database, String bootstrapServers, String topic) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("db/platform-events")
                .placeholders(Map.of("runtime_role", database.appUser()))
                .load()
                .migrate();
        this.tables = new Tables(database);
        this.transactions = new SmallTransactions(tables);
        this.outbox = new Outbox(transactions.dataSource(), () -> {});
        this.kafka = Map.of("bootstrap.servers", bootstrapServers);
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        tables.execute("create table dossier (id uuid, status text, primary key (id, status));"
                + "create table audit (operation text, subject text); create table effect (subject text)");
    }

    /** Everything that happens: three dossiers, a relay that sends, a reader that dies once and is told again. */
    void run() throws SQLException {
        for (int dossier = 0; dossier < 3; dossier++) {
            write(UUID.randomUUID());
        }
        relay();
        var told = told();
        read(told);
        read(told);
    }

    /** Submits a dossier and admits it. */
    void write(UUID id) {
        var subject = "dossier/" + id;
        transactions.inNew(() -> submit(id, NOW));
        confirmed("submitDossier", subject, new Fact(DossierLoad.DOSSIER_SUBMITTED, subject));
        transactions.inNew(() -> admit(id, NOW.plusSeconds(1)));
        confirmed("admitDossier", subject, new Fact(DossierLoad.DOSSIER_ADMITTED, subject));
    }

    void submit(UUID id, Instant now) {
        keepState(id, "SUBMITTED");
        tellSubmission(id, now);
        audit("submitDossier", id);
    }

    void admit(UUID id, Instant now) {
        keepState(id, "ADMITTED");
        tellAdmission(id, now);
        audit("admitDossier", id);
    }

    final void keepState(UUID id, String status) {
        transactions.execute("insert into dossier values (?, ?)", id, status);
    }

    final UUID tellSubmission(UUID id, Instant now) {
        var event = new DossierSubmittedV1(id, "ID", List.of("makassar"), "Ministry", OCCURRED_ON, "RECORDED", "Note");
        return outbox.append(new AggregateRef("dossier", id.toString()), event, new Recording(OCCURRED_ON, now, null));
    }

    final void tellAdmission(UUID id, Instant now) {
        var event = new DossierAdmittedV1(id, "ID", List.of("makassar"), OCCURRED_ON, "List", "RECORDED", "Note");
        outbox.append(new AggregateRef("dossier", id.toString()), event, new Recording(OCCURRED_ON, now, null));
    }

    void audit(String operation, UUID id) {
        transactions.execute("insert into audit values (?, ?)", operation, "dossier/" + id);
    }

    /** Notes what the client was promised. */
    final void confirmed(String operation, String subject, Fact fact) {
        var key = UUID.randomUUID().toString();
        answered(key, 200, subject);
        history.confirmed(new Write(key, operation, subject, List.of(fact)));
    }

    final void answered(String key, int status, String subject) {
        history.attempted(
                new Attempt("POST /api/v1/dossiers", key, NOW, Duration.ofMillis(5), status, false, subject, null));
    }

    /** Sends everything that is new. */
    void relay() throws SQLException {
        try (var connection = tables.connect();
                var publisher = publisher()) {
            var turn = new RelayTurn(new OutboxArchive(SOURCE), 100);
            turn.begin(connection);
            while (turn.take(connection, publisher) > 0) {
                // until nothing is left
            }
        }
    }

    final EventPublisher publisher() {
        return new EventPublisher(kafka, topic);
    }

    /** What a relay with a bug reads instead: rows of the archive, numbered as they come. */
    final List<OutboxMessage> archived(String condition, String order) {
        return tables.rows(
                "select id, type, aggregate_id, aggregate_version, recorded_at, payload from outbox_message where "
                        + condition + " order by " + order,
                row -> new OutboxMessage(
                        new EventEnvelope(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                SOURCE,
                                new AggregateRef("dossier", row.getString(3)),
                                row.getLong(4),
                                ++position,
                                OCCURRED_ON,
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                null,
                                null,
                                null),
                        row.getString(6)));
    }

    final void send(List<OutboxMessage> messages) {
        try (var publisher = publisher()) {
            publisher.sendAndAwait(messages);
        }
    }

    final List<ConsumerRecord<String, byte[]>> told() {
        return Topic.everythingOn(topic, bootstrapServers);
    }

    /** Takes what came from the topic; a record that was not committed comes again. */
    void read(List<ConsumerRecord<String, byte[]>> records) {
        var subscriptions = new Subscriptions();
        subscriptions.ignore(DossierSubmittedV1.class);
        subscriptions.on(DossierAdmittedV1.class, (event, envelope) -> keepEffect("dossier/" + event.dossierId()));
        new Inbox(transactions.dataSource(), transactions, subscriptions, UnknownTypes.QUARANTINE)
                .receive(records.stream().map(SmallNetwork::incoming).toList());
    }

    private static IncomingRecord incoming(ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, byte[]>();
        message.headers().forEach(header -> headers.put(header.key(), header.value()));
        return new IncomingRecord(
                message.topic(), message.partition(), message.offset(), null, headers, message.value());
    }

    /**
     * What a reader with a bug does instead: applies an event as it comes, whatever was applied before. In one transaction
     * and once, so that the order is all that is wrong.
     */
    final void applyAsItComes(ConsumerRecord<String, byte[]> message) {
        var event = Topic.eventOf(message);
        var aggregate = AggregateRef.parse(event.subject());
        var isKnown = !tables.texts("select event_id from inbox_message where event_id = '" + event.id() + "'")
                .isEmpty();
        if (isKnown) {
            return;
        }
        transactions.inNew(() -> {
            transactions.execute(
                    "insert into inbox_message (event_id, source, source_position, type, aggregate_type, aggregate_id,"
                            + " aggregate_version, occurred_on, recorded_at, payload_hash, used)"
                            + " values (?::uuid, ?, ?, ?, ?, ?, ?, ?, now(), '', true)",
                    event.id(),
                    SOURCE,
                    Long.parseLong(Topic.header(message, "ce_sourceposition")),
                    event.type(),
                    aggregate.type(),
                    aggregate.id(),
                    event.version(),
                    OCCURRED_ON);
            if (event.type().equals(DossierLoad.DOSSIER_ADMITTED)) {
                keepEffect(event.subject());
            }
        });
    }

    final void keepEffect(String subject) {
        transactions.execute("insert into effect values (?)", subject);
    }

    /** Sends an event again under its id, but with another payload: poison that a reader must put aside. */
    final void sendOtherPayloadUnderAKnownId() {
        var known = archived("true", "recorded_at").get(0);
        poison.add(known.envelope().id().toString());
        send(List.of(new OutboxMessage(known.envelope(), known.payload().replace("Ministry", "Another"))));
    }

    Evidence collect() {
        return collect(Map.of(), LONGEST_ANSWER);
    }

    /** As soon as the reader has seen everything, or when the limit is over. */
    final Evidence collectWhenHealed(Duration limit) {
        return collect(Healing.behind(limit, this::head, Map.of(READER, this::seen)), LONGEST_ANSWER);
    }

    /** With another idea of how long an answer may take. */
    final Evidence collectWithAnswersWithin(Duration longestAnswer) {
        return collect(Map.of(), longestAnswer);
    }

    private long head() {
        return tables.outbox().size();
    }

    private long seen() {
        return Long.parseLong(tables.texts("select coalesce(max(seen_up_to), 0) from inbox_source")
                .get(0));
    }

    private Evidence collect(Map<String, Long> behind, Duration longestAnswer) {
        var states = new HashSet<>(tables.rows(
                "select status, 'dossier/' || id from dossier",
                row -> new Fact(
                        row.getString(1).equals("ADMITTED")
                                ? DossierLoad.DOSSIER_ADMITTED
                                : DossierLoad.DOSSIER_SUBMITTED,
                        row.getString(2))));
        return new Evidence(
                history,
                states,
                tables.texts("select distinct 'dossier/' || id from dossier"),
                tables.outbox(),
                told().stream().map(Topic::eventOf).toList(),
                Map.of(READER, tables.texts("select subject from effect")),
                Map.of(READER, tables.inbox(SOURCE)),
                DossierLoad.DOSSIER_ADMITTED,
                tables.rows(
                        "select operation, subject from audit", row -> new Entry(row.getString(1), row.getString(2))),
                List.of(),
                Map.of(READER, new HashSet<>(tables.quarantine())),
                Map.of(READER, poison),
                behind,
                longestAnswer);
    }

    /** The invariants that do not hold, each once. */
    final List<Invariant> violated() {
        return violatedIn(collect());
    }

    static List<Invariant> violatedIn(Evidence evidence) {
        return Invariant.violated(evidence).stream()
                .map(Invariant.Violation::invariant)
                .distinct()
                .toList();
    }

    static <T> List<T> firstHalfOf(List<T> whole) {
        return whole.subList(0, whole.size() / 2);
    }
}
