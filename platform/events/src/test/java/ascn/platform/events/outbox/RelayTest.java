package ascn.platform.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.EventPath;
import ascn.platform.events.UnreadableEventException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final EventPath path = EventPath.fresh();

    private void append(String city, String name) {
        path.outbox()
                .append(
                        new AggregateRef("city", city),
                        new CityRenamedV1(city, name),
                        new Recording("2018-03", NOW, "actor"));
    }

    private void appendAlone(String city, String name) {
        path.transactions().inNew(() -> append(city, name));
    }

    private List<EventEnvelope> envelopes() {
        return path.topic().stream().map(RelayTest::envelope).toList();
    }

    private static EventEnvelope envelope(ConsumerRecord<String, byte[]> record) {
        try {
            return EventHeaders.read(EventPath.headers(record));
        } catch (UnreadableEventException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Long> positionsOf(List<EventEnvelope> envelopes) {
        return envelopes.stream().map(EventEnvelope::sourcePosition).sorted().toList();
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void aCommittedFactReachesTheTopicAsACloudEvent() throws SQLException {
        appendAlone("ha-noi", "Hà Nội");

        assertThat(path.relayEverything()).isEqualTo(1);

        var record = path.topic().get(0);
        assertThat(record.key()).isEqualTo("ha-noi");
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"cityId\":\"ha-noi\",\"name\":\"Hà Nội\"}");
        var envelope = envelope(record);
        assertThat(envelope.type()).isEqualTo("ascn.test.city-renamed.v1");
        assertThat(envelope.source()).isEqualTo(EventPath.SOURCE);
        assertThat(envelope.aggregate()).isEqualTo(new AggregateRef("city", "ha-noi"));
        assertThat(envelope.aggregateVersion()).isEqualTo(1);
        assertThat(envelope.sourcePosition()).isEqualTo(1);
        assertThat(envelope.occurredOn()).isEqualTo("2018-03");
        assertThat(envelope.recordedAt()).isEqualTo(NOW);
        assertThat(envelope.actor()).isEqualTo("actor");
    }

    @Test
    void positionsHaveNoGapAndVersionsOfAnAggregateStayInOrder() throws SQLException {
        for (int name = 0; name < 60; name++) {
            for (var city : List.of("ha-noi", "makassar", "phuket", "yangon")) {
                appendAlone(city, city + name);
            }
        }

        assertThat(path.relayEverything()).isEqualTo(240);

        var envelopes = envelopes();
        assertThat(positionsOf(envelopes)).isEqualTo(oneTo(240));
        envelopes.stream()
                .collect(Collectors.groupingBy(EventEnvelope::aggregate))
                .values()
                .forEach(ofOneCity -> assertThat(ofOneCity)
                        .extracting(EventEnvelope::aggregateVersion)
                        .isEqualTo(oneTo(60)));
    }

    /** The trap of reading "id greater than the last one": a transaction that began earlier may commit later. */
    @Test
    void aTransactionThatCommitsLateLosesNothing() throws SQLException {
        path.transactions().inNew(() -> {
            append("ha-noi", "began first");
            inAnotherThread(() -> appendAlone("makassar", "committed first"));
            relayEverything();
            assertThat(path.topic()).hasSize(1);
        });

        relayEverything();

        assertThat(envelopes())
                .extracting(envelope -> envelope.aggregate().id())
                .containsExactlyInAnyOrder("makassar", "ha-noi");
        assertThat(positionsOf(envelopes())).isEqualTo(oneTo(2));
    }

    private void relayEverything() {
        try {
            path.relayEverything();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void inAnotherThread(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What a crash between the broker's acknowledgement and the mark leaves behind. */
    @Test
    void anEventThatIsSentAgainKeepsItsIdAndPosition() throws SQLException {
        appendAlone("ha-noi", "Ha Noi");
        path.relayEverything();
        path.asOwner("update outbox_relay set sent_position = 0");

        assertThat(path.relayEverything()).isEqualTo(1);

        var envelopes = envelopes();
        assertThat(envelopes).hasSize(2);
        assertThat(envelopes.get(0)).isEqualTo(envelopes.get(1));
    }

    @Test
    void aRelayThatWasOvertakenNumbersAndMarksNothing() throws SQLException {
        appendAlone("ha-noi", "Ha Noi");
        try (var connection = path.connect();
                var publisher = path.publisher()) {
            var overtaken = new RelayTurn(path.archive(), 50);
            overtaken.begin(connection);
            assertThat(overtaken.take(connection, publisher)).isEqualTo(1);

            path.relayEverything();
            appendAlone("ha-noi", "Hanoi");

            assertThatThrownBy(() -> overtaken.take(connection, publisher))
                    .isInstanceOf(RelayMarks.LeadershipLost.class);
            assertThatThrownBy(() -> RelayMarks.markSent(connection, 1, 1))
                    .isInstanceOf(RelayMarks.LeadershipLost.class);
        }
        assertThat(path.number("select head_position from outbox_relay")).isEqualTo(1);
        assertThat(path.number("select count(*) from outbox_pending")).isEqualTo(1);
    }

    @Test
    void twoRelaysOnOneDatabaseSendEachEventInOrderAndLeaveNoGap() {
        try (var one = relay();
                var other = relay()) {
            one.start();
            other.start();
            for (int name = 0; name < 200; name++) {
                appendAlone(name % 2 == 0 ? "ha-noi" : "makassar", "name " + name);
                (name % 3 == 0 ? one : other).wake();
            }
            await().until(() -> path.number("select sent_position from outbox_relay") == 200);
        }

        var envelopes = envelopes();
        assertThat(positionsOf(envelopes)).isEqualTo(oneTo(200));
        assertThat(envelopes.stream()
                        .filter(envelope -> envelope.aggregate().id().equals("ha-noi"))
                        .map(EventEnvelope::aggregateVersion))
                .isEqualTo(oneTo(100));
    }

    @Test
    void theOtherRelayTakesOverWhenTheActiveOneStops() {
        var active = relay();
        active.start();
        appendAlone("ha-noi", "Ha Noi");
        active.wake();
        await().until(() -> path.number("select sent_position from outbox_relay") == 1);

        try (var standby = relay()) {
            standby.start();
            active.close();
            appendAlone("ha-noi", "Hanoi");
            await().until(() -> path.number("select sent_position from outbox_relay") == 2);
        }
    }

    private OutboxRelay relay() {
        return new OutboxRelay(path.dataSource(), path::publisher, new RelayTurn(path.archive(), 50));
    }

    @Test
    void theArchiveAnswersByIdAndByPosition() throws SQLException {
        appendAlone("ha-noi", "Ha Noi");
        appendAlone("ha-noi", "Hanoi");
        path.relayEverything();
        var second = envelopes().get(1);

        try (var connection = path.connect()) {
            assertThat(path.archive().find(connection, second.id()))
                    .hasValueSatisfying(found -> assertThat(found.envelope()).isEqualTo(second));
            assertThat(path.archive().find(connection, UUID.randomUUID())).isEmpty();
            assertThat(path.archive().after(connection, 1, 10))
                    .extracting(OutboxMessage::envelope)
                    .containsExactly(second);
        }
    }
}
