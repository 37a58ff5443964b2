package ascn.system.faults;

import static ascn.system.faults.Invariant.I10_THE_SYSTEM_HEALS;
import static ascn.system.faults.Invariant.I1_WHAT_IS_CONFIRMED_ARRIVES;
import static ascn.system.faults.Invariant.I2_NOTHING_IS_MADE_UP;
import static ascn.system.faults.Invariant.I3_EVERYTHING_HAS_ONE_EFFECT;
import static ascn.system.faults.Invariant.I4_VERSIONS_HAVE_NO_GAP_AND_COME_IN_ORDER;
import static ascn.system.faults.Invariant.I6_A_KEY_HAS_ONE_EFFECT;
import static ascn.system.faults.Invariant.I7_EVERY_WRITE_IS_AUDITED;
import static ascn.system.faults.Invariant.I9_ANSWERS_ARE_HONEST_AND_IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.Databases;
import ascn.platform.embedded.KafkaBroker;
import ascn.platform.embedded.KafkaSettings;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.PostgresSettings;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A checker that has never found anything proves nothing. Here each bug that published outboxes fell into is planted in a
 * small network, and the checker of the fault test must name what it breaks.
 */
class PlantedBugsTest {

    private static final Duration HANGING = Duration.ofMillis(500);

    @SuppressWarnings("NullAway.Init")
    private static PostgresServer postgres;

    @SuppressWarnings("NullAway.Init")
    private static KafkaBroker kafka;

    private static int number;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start(PostgresSettings.temporary());
        kafka = KafkaBroker.start(KafkaSettings.temporary());
    }

    @AfterAll
    static void stop() {
        kafka.close();
        postgres.close();
    }

    /** A small network of its own for each test. */
    private static class Fresh extends SmallNetwork {
        Fresh() {
            super(database(), kafka.bootstrapServers(), "small" + number);
        }

        private static DatabaseAccess database() {
            number++;
            kafka.createTopics(Map.of("small" + number, 3));
            return new Databases(postgres).provision("small" + number, "owner", "app");
        }
    }

    @Test
    void aNetworkWithoutABugViolatesNothing() throws SQLException {
        var network = new Fresh();

        network.run();
        network.sendOtherPayloadUnderAKnownId();
        network.read(network.told());

        assertThat(Invariant.violated(network.collectWhenHealed(Duration.ofSeconds(1))))
                .isEmpty();
    }

    @Test
    void aRelayThatMarksAsSentBeforeTheBrokerHasIt() throws SQLException {
        var network = new Fresh() {
            @Override
            void relay() {
                var marked = archived("true", "recorded_at");
                tables.execute("create table sent as select id from outbox_message");
                send(firstHalfOf(marked)); // and then it is killed
                send(archived("id not in (select id from sent)", "recorded_at"));
            }
        };

        network.run();

        assertThat(network.violated()).contains(I1_WHAT_IS_CONFIRMED_ARRIVES);
    }

    @Test
    void aRelayThatReadsAboveTheLastId() throws SQLException {
        var network = new Fresh() {
            @Override
            void relay() throws SQLException {
                var late = UUID.randomUUID();
                var early = new UUID[1];
                transactions.inNew(() -> {
                    keepState(late, "SUBMITTED");
                    early[0] = tellSubmission(late, Instant.parse("2026-11-22T03:00:00Z"));
                    audit("submitDossier", late);
                    // Seen by the relay: everything but this transaction, which has drawn its id and not committed.
                    send(archived("id not in ('" + early[0] + "')", "id"));
                });
                confirmed(
                        "submitDossier",
                        "dossier/" + late,
                        new History.Fact(DossierLoad.DOSSIER_SUBMITTED, "dossier/" + late));
                write(UUID.randomUUID());
                send(archived("id > '" + early[0] + "'", "id"));
            }
        };

        network.run();

        assertThat(network.violated()).containsExactly(I1_WHAT_IS_CONFIRMED_ARRIVES);
    }

    @Test
    void aRelayThatOrdersByTheClock() throws SQLException {
        var network = new Fresh() {
            @Override
            void admit(UUID id, Instant now) {
                super.admit(id, now.minusSeconds(3600)); // the clock was set back
            }

            @Override
            void relay() {
                send(archived("true", "recorded_at"));
            }
        };

        network.run();

        assertThat(network.violated()).contains(I4_VERSIONS_HAVE_NO_GAP_AND_COME_IN_ORDER);
    }

    @Test
    void aFactThatIsKeptOutsideTheTransactionOfItsState() throws SQLException {
        var network = new Fresh();

        network.run();
        network.tellSubmission(UUID.randomUUID(), Instant.parse("2026-11-22T03:00:00Z")); // its state was rolled back
        network.relay();

        assertThat(network.violated()).containsExactly(I2_NOTHING_IS_MADE_UP);
    }

    @Test
    void aReaderWithoutAnInbox() throws SQLException {
        var network = new Fresh() {
            @Override
            void read(List<ConsumerRecord<String, byte[]>> records) {
                records.stream().map(Topic::eventOf).forEach(event -> {
                    if (event.type().equals(DossierLoad.DOSSIER_ADMITTED)) {
                        keepEffect(event.subject());
                    }
                });
            }
        };

        network.run();

        assertThat(network.violated()).containsExactly(I3_EVERYTHING_HAS_ONE_EFFECT);
    }

    @Test
    void aReaderWithInboxAndEffectInTwoTransactions() throws SQLException {
        var network = new Fresh() {
            private final Set<String> seen = new HashSet<>();
            private boolean hasDied;

            @Override
            void read(List<ConsumerRecord<String, byte[]>> records) {
                for (var event : records.stream().map(Topic::eventOf).toList()) {
                    if (seen.add(event.id()) && event.type().equals(DossierLoad.DOSSIER_ADMITTED)) {
                        if (!hasDied) {
                            hasDied = true;
                            return; // between the transaction of the inbox and that of the effect
                        }
                        keepEffect(event.subject());
                    }
                }
            }
        };

        network.run();

        assertThat(network.violated()).containsExactly(I1_WHAT_IS_CONFIRMED_ARRIVES);
    }

    @Test
    void aReaderThatKnowsADuplicateByItsIdAlone() throws SQLException {
        var network = new Fresh() {
            private final Set<String> seen = new HashSet<>();

            @Override
            void read(List<ConsumerRecord<String, byte[]>> records) {
                for (var event : records.stream().map(Topic::eventOf).toList()) {
                    if (seen.add(event.id()) && event.type().equals(DossierLoad.DOSSIER_ADMITTED)) {
                        keepEffect(event.subject());
                    }
                }
            }
        };

        network.run();
        network.sendOtherPayloadUnderAKnownId();
        network.read(network.told());

        assertThat(network.violated()).containsExactly(I10_THE_SYSTEM_HEALS);
    }

    @Test
    void aWriteWithoutItsAuditEntry() throws SQLException {
        var network = new Fresh() {
            @Override
            void audit(String operation, UUID id) {
                if (!operation.equals("admitDossier")) {
                    super.audit(operation, id);
                }
            }
        };

        network.run();

        assertThat(network.violated()).containsExactly(I7_EVERY_WRITE_IS_AUDITED);
    }

    @Test
    void aReaderThatGoesOnBehindAnEventThatFailed() throws SQLException {
        var network = new Fresh() {
            private boolean hasFailed;

            @Override
            void read(List<ConsumerRecord<String, byte[]>> records) {
                for (var one : records) {
                    if (!hasFailed && Topic.eventOf(one).version() == 1) {
                        hasFailed = true; // it is applied when the broker delivers everything again
                    } else {
                        applyAsItComes(one);
                    }
                }
            }
        };

        network.run();

        assertThat(network.violated()).containsExactly(I4_VERSIONS_HAVE_NO_GAP_AND_COME_IN_ORDER);
    }

    @Test
    void aReaderThatPassesOverAGap() throws SQLException {
        var network = new Fresh() {
            @Override
            void read(List<ConsumerRecord<String, byte[]>> records) {
                // Its offsets were committed before the transaction of the first record, and it died in between.
                records.stream().skip(1).forEach(this::applyAsItComes);
            }
        };

        network.run();

        assertThat(network.violated()).containsExactly(I4_VERSIONS_HAVE_NO_GAP_AND_COME_IN_ORDER);
    }

    @Test
    void aReaderThatStandsStill() throws SQLException {
        var network = new Fresh();

        network.run();
        var unread = UUID.randomUUID(); // told after the reader had stopped to ask
        network.transactions.inNew(() -> network.submit(unread, Instant.parse("2026-11-22T03:00:00Z")));
        network.answered(UUID.randomUUID().toString(), 200, "dossier/" + unread);
        network.relay();

        assertThat(SmallNetwork.violatedIn(network.collectWhenHealed(Duration.ofSeconds(1))))
                .containsExactly(I10_THE_SYSTEM_HEALS);
    }

    @Test
    void aKeyThatIsKeptAfterTheTransactionOfItsWrite() throws SQLException {
        var network = new Fresh();
        var kept = new HashMap<String, UUID>();
        var hasDied = new AtomicBoolean();
        network.run();

        try (var service = SmallService.start(exchange -> {
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            if (!kept.containsKey(key)) {
                var dossier = UUID.randomUUID();
                network.transactions.inNew(() -> network.keepState(dossier, "DRAFT"));
                if (hasDied.compareAndSet(false, true)) {
                    return; // between the transaction of the write and that of the key
                }
                kept.put(key, dossier);
            }
            SmallService.confirm(exchange, String.valueOf(kept.get(key)));
        })) {
            var began = Instant.now();
            open(service, network.history);
            network.history.wasDead(began, Instant.now());
        }

        assertThat(network.violated()).containsExactly(I6_A_KEY_HAS_ONE_EFFECT);
    }

    @Test
    void aServiceThatFailsWithoutAWord() throws SQLException {
        assertThat(violatedByAServiceThatFirstAnswers(500)).containsExactly(I9_ANSWERS_ARE_HONEST_AND_IN_TIME);
    }

    @Test
    void aServiceThatIsAwayAndDoesNotSayUntilWhen() throws SQLException {
        assertThat(violatedByAServiceThatFirstAnswers(503)).containsExactly(I9_ANSWERS_ARE_HONEST_AND_IN_TIME);
    }

    private static List<Invariant> violatedByAServiceThatFirstAnswers(int status) throws SQLException {
        var network = new Fresh();
        var hasFailed = new AtomicBoolean();
        network.run();
        try (var service = SmallService.start(exchange -> {
            if (hasFailed.compareAndSet(false, true)) {
                SmallService.refuse(exchange, status); // and no Retry-After
            } else {
                SmallService.confirm(exchange, "none");
            }
        })) {
            open(service, network.history);
        }
        return network.violated();
    }

    @Test
    void aServiceThatHangs() throws Exception {
        var network = new Fresh();
        var never = new CountDownLatch(1);
        network.run();

        try (var service = SmallService.start(exchange -> {
            awaitInVain(never);
            exchange.sendResponseHeaders(200, -1);
        })) {
            new RetryingClient(service.address(), network.history).get("/api/v1/cities", "text/csv", null);
        }

        assertThat(SmallNetwork.violatedIn(network.collectWithAnswersWithin(HANGING.dividedBy(2))))
                .containsExactly(I9_ANSWERS_ARE_HONEST_AND_IN_TIME);
        assertThat(network.violated()).isEmpty(); // ten seconds are the limit, not less
    }

    @Test
    void aServiceThatBreaksOffInTheMiddleOfAList() throws Exception {
        var network = new Fresh();
        network.run();

        try (var service = SmallService.start(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("id,name".getBytes(StandardCharsets.UTF_8));
        })) {
            new RetryingClient(service.address(), network.history).get("/api/v1/cities", "text/csv", null);
        }

        assertThat(network.violated()).containsExactly(I9_ANSWERS_ARE_HONEST_AND_IN_TIME);
    }

    private static void awaitInVain(CountDownLatch never) {
        try {
            assertThat(never.await(HANGING.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void open(SmallService service, History history) {
        var call = new RetryingClient.Call(
                "/api/v1/dossiers", "a token", UUID.randomUUID().toString(), null, "{}");
        assertThat(new RetryingClient(service.address(), history).post(call).dossier())
                .startsWith("/api/v1/dossiers/");
    }
}
