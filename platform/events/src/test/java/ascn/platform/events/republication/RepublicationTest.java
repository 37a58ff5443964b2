package ascn.platform.events.republication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventPath;
import ascn.platform.events.inbox.Inbox;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.UnknownTypes;
import ascn.platform.events.outbox.EventPublisher;
import ascn.platform.events.outbox.Recording;
import ascn.platform.events.republication.Republication.State;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepublicationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final EventPath path = EventPath.fresh();
    private final Republications republications =
            new Republications(path.transactions().dataSource(), Clock.fixed(NOW, ZoneOffset.UTC));

    private void tell(int events) throws Exception {
        for (int number = 0; number < events; number++) {
            var city = "city-" + number % 5;
            var name = "name " + number;
            path.transactions().inNew(() -> path.outbox()
                    .append(
                            new AggregateRef("city", city),
                            new CityRenamedV1(city, name),
                            new Recording("2018-03", NOW, "actor")));
        }
        path.relayEverything();
    }

    private Republication ask(long from, @Nullable Long to) {
        return republications.ask(from, to, "operator");
    }

    private Republisher republisher() {
        return new Republisher(path.dataSource(), path::publisher, path.archive(), 10);
    }

    private void awaitDone(Republication asked) {
        await().until(() -> republications.get(asked.id()).state() == State.DONE);
    }

    private long told() {
        return path.number("select sent_position from outbox_relay");
    }

    @Test
    void afterTheLossOfATopicAFreshFollowerGetsEverythingFromTheArchive() throws Exception {
        tell(40);
        path.loseTheTopic();
        assertThat(path.topic()).isEmpty();

        try (var republisher = republisher()) {
            republisher.start();
            tell(3); // Told meanwhile: newer events come before the older ones of their cities.
            var asked = ask(1, 40L);
            republisher.wake();
            awaitDone(asked);
        }

        follow();
        assertThat(path.number("select seen_up_to from inbox_source")).isEqualTo(43);
        assertThat(path.number("select count(*) from inbox_waiting")).isZero();
        assertThat(path.number("select count(*) from quarantined_message")).isZero();
        assertThat(path.number("select count(*) from inbox_aggregate seen join outbox_aggregate told"
                        + " using (aggregate_type, aggregate_id) where seen.version = told.version"))
                .isEqualTo(5);
    }

    @Test
    void whoHadEverythingBeforeIsNotDisturbed() throws Exception {
        tell(20);
        follow();
        try (var republisher = republisher()) {
            republisher.start();
            awaitDone(ask(5, 14L));
        }

        follow();

        assertThat(path.topic()).hasSize(30);
        assertThat(path.number("select count(*) from inbox_message")).isEqualTo(20);
        assertThat(path.number("select count(*) from quarantined_message")).isZero();
    }

    private void follow() {
        new Inbox(path.transactions().dataSource(), path.transactions(), new Subscriptions(), UnknownTypes.SEEN)
                .receive(path.incoming());
    }

    @Test
    void anotherProcessGoesOnBehindTheLastAcknowledgedBatch() throws Exception {
        tell(30);
        var asked = ask(1, null);
        path.asOwner("update outbox_republication set done_position = 20");
        assertThat(republications.get(asked.id()).done()).isEqualTo(20);

        try (var republisher = republisher()) {
            republisher.start();
            awaitDone(asked);
        }

        assertThat(path.topic()).hasSize(40);
        assertThat(republications.get(asked.id()).done()).isEqualTo(30);
        assertThat(republications.get(asked.id()).finishedAt()).isNotNull();
    }

    @Test
    void aBrokerThatIsAwayMakesItWaitAndItGoesOnByItself() throws Exception {
        tell(10);
        var attempts = new AtomicInteger();
        var asked = ask(1, null);

        try (var republisher = new Republisher(
                path.dataSource(),
                () -> attempts.incrementAndGet() == 1 ? withoutBroker() : path.publisher(),
                path.archive(),
                10)) {
            republisher.start();
            awaitDone(asked);
        }

        assertThat(attempts).hasValue(2);
        assertThat(path.topic()).hasSize(20);
    }

    private static EventPublisher withoutBroker() {
        return new EventPublisher(
                Map.of(
                        "bootstrap.servers", "127.0.0.1:1",
                        "max.block.ms", 500,
                        "request.timeout.ms", 500,
                        "delivery.timeout.ms", 1_000),
                "nowhere");
    }

    @Test
    void twoProcessesSendARangeOnce() throws Exception {
        tell(30);
        var asked = ask(1, null);

        try (var one = republisher();
                var other = republisher()) {
            one.start();
            other.start();
            awaitDone(asked);
        }

        assertThat(path.topic()).hasSize(60);
    }

    @Test
    void oneRangeIsSentAtATime() throws Exception {
        tell(1);
        ask(1, 1L);

        assertThatThrownBy(() -> ask(1, 1L)).isInstanceOf(RepublicationRunning.class);
    }

    @Test
    void onlyWhatWasToldBeforeIsSentAgain() throws Exception {
        tell(3);
        assertThat(told()).isEqualTo(3);

        assertThatThrownBy(() -> ask(1, 4L)).isInstanceOf(RepublicationRangeInvalid.class);
        assertThatThrownBy(() -> ask(3, 2L)).isInstanceOf(RepublicationRangeInvalid.class);
        assertThatThrownBy(() -> ask(0, 2L)).isInstanceOf(RepublicationRangeInvalid.class);
        assertThatThrownBy(() -> republications.get(UUID.randomUUID())).isInstanceOf(RepublicationNotFound.class);
        assertThat(ask(1, null).asked()).isEqualTo(3);
    }
}
