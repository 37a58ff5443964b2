package ascn.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.EventJson;
import ascn.platform.events.EventPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final String POISON = "poison";

    private final EventPath path = EventPath.fresh();
    private final Inbox inbox = inbox(UnknownTypes.QUARANTINE);
    private long offset;
    private long position;

    @BeforeEach
    void makeATableForTheEffects() {
        path.asOwner("create table effect (id bigserial, city_id text not null, name text not null)");
    }

    private Inbox inbox(UnknownTypes unknownTypes) {
        var subscriptions = new Subscriptions();
        subscriptions.on(CityRenamedV1.class, (renamed, envelope) -> keepEffect(renamed));
        return new Inbox(path.transactions().dataSource(), path.transactions(), subscriptions, unknownTypes);
    }

    private void keepEffect(CityRenamedV1 renamed) {
        try (var connection = path.transactions().dataSource().getConnection();
                var insert = connection.prepareStatement("insert into effect (city_id, name) values (?, ?)")) {
            insert.setString(1, renamed.cityId());
            insert.setString(2, renamed.name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (renamed.name().equals(POISON)) {
            throw new IllegalArgumentException("no feature can apply this");
        }
    }

    private IncomingRecord renamed(String city, long version, String name) {
        return record(envelope(UUID.randomUUID(), city, version, ++position), new CityRenamedV1(city, name));
    }

    private static EventEnvelope envelope(UUID id, String city, long version, long position) {
        return new EventEnvelope(
                id,
                "ascn.test.city-renamed.v1",
                EventPath.SOURCE,
                new AggregateRef("city", city),
                version,
                position,
                "2018-03-23",
                Instant.parse("2026-11-22T03:00:00Z"),
                "actor",
                null,
                null);
    }

    private IncomingRecord record(EventEnvelope envelope, CityRenamedV1 event) {
        return record(EventHeaders.write(envelope), EventJson.write(event));
    }

    private IncomingRecord record(Map<String, byte[]> headers, String payload) {
        return new IncomingRecord("topic", 0, offset++, null, headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    private long effects() {
        return path.number("select count(*) from effect");
    }

    private long seenUpTo() {
        return path.number("select coalesce(max(seen_up_to), 0) from inbox_source");
    }

    private long waiting() {
        return path.number("select count(*) from inbox_waiting");
    }

    private long quarantined(QuarantineReason reason) {
        return path.number("select count(*) from quarantined_message where reason = '" + reason + "'");
    }

    @Test
    void eachEventHasOneEffectInTheOrderOfItsAggregate() {
        inbox.receive(
                List.of(renamed("ha-noi", 1, "Hanoi"), renamed("ha-noi", 2, "Ha Noi"), renamed("phuket", 1, "P")));

        assertThat(effects()).isEqualTo(3);
        assertThat(path.number("select count(*) from inbox_message where used")).isEqualTo(3);
        assertThat(seenUpTo()).isEqualTo(3);
    }

    @Test
    void aSecondDeliveryChangesNothing() {
        var record = renamed("ha-noi", 1, "Ha Noi");
        inbox.receive(List.of(record, record));
        inbox.receive(List.of(record));

        assertThat(effects()).isEqualTo(1);
        assertThat(path.number("select count(*) from quarantined_message")).isZero();
    }

    @Test
    void anIdThatComesBackWithAnotherPayloadIsNoDuplicate() {
        var envelope = envelope(UUID.randomUUID(), "ha-noi", 1, 1);
        inbox.receive(List.of(record(envelope, new CityRenamedV1("ha-noi", "Ha Noi"))));
        inbox.receive(List.of(record(envelope, new CityRenamedV1("ha-noi", "Forged"))));

        assertThat(effects()).isEqualTo(1);
        assertThat(quarantined(QuarantineReason.ID_REUSED)).isEqualTo(1);
    }

    @Test
    void anEventWaitsVisiblyForItsPredecessor() {
        var first = renamed("ha-noi", 1, "one");
        var second = renamed("ha-noi", 2, "two");
        var third = renamed("ha-noi", 3, "three");

        inbox.receive(List.of(third, second));

        assertThat(effects()).isZero();
        assertThat(waiting()).isEqualTo(2);
        assertThat(seenUpTo()).isZero();

        inbox.receive(List.of(first));

        assertThat(waiting()).isZero();
        assertThat(seenUpTo()).isEqualTo(3);
        assertThat(path.number(
                        "select count(*) from effect where (id, name) in ((1, 'one'), (2, 'two'), (3, 'three'))"))
                .isEqualTo(3);
    }

    @Test
    void seenUpToStopsBelowAGapAndGoesOnWhenItIsClosed() {
        var missing = renamed("ha-noi", 1, "Ha Noi");
        inbox.receive(List.of(renamed("phuket", 1, "Phuket"), renamed("yangon", 1, "Yangon")));

        assertThat(effects()).isEqualTo(2);
        assertThat(seenUpTo()).isZero();

        inbox.receive(List.of(missing));

        assertThat(seenUpTo()).isEqualTo(3);
    }

    @Test
    void anEventThatNobodyCanApplyIsQuarantinedWithoutATraceOfItsEffect() {
        inbox.receive(List.of(
                renamed("phuket", 1, "before"),
                renamed("ha-noi", 1, POISON),
                renamed("ha-noi", 2, "of the same city"),
                renamed("yangon", 1, "after")));

        assertThat(quarantined(QuarantineReason.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(path.number("select count(*) from effect where name in ('before', 'after')"))
                .isEqualTo(2);
        assertThat(effects()).isEqualTo(2);
        assertThat(waiting()).isEqualTo(1);
        assertThat(seenUpTo()).isEqualTo(1);
    }

    @Test
    void aPoisonedEventThatWaitedIsQuarantinedAndItsPredecessorIsNot() {
        var first = renamed("ha-noi", 1, "one");
        inbox.receive(List.of(renamed("ha-noi", 2, POISON)));
        inbox.receive(List.of(first));

        assertThat(effects()).isEqualTo(1);
        assertThat(waiting()).isZero();
        assertThat(quarantined(QuarantineReason.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void whatIsNoEventIsKeptAsItCame() {
        var envelope = envelope(UUID.randomUUID(), "ha-noi", 1, 1);
        var withoutId = new HashMap<>(EventHeaders.write(envelope));
        withoutId.remove("ce_id");
        var positionZero = new HashMap<>(EventHeaders.write(envelope));
        positionZero.put("ce_sourceposition", "0".getBytes(StandardCharsets.UTF_8));

        inbox.receive(List.of(
                record(Map.of(), "{}"),
                record(withoutId, "{}"),
                record(positionZero, "{}"),
                record(EventHeaders.write(envelope), "no json"),
                record(EventHeaders.write(envelope), "{\"cityId\":[]}"),
                new IncomingRecord("topic", 0, offset++, null, EventHeaders.write(envelope), null)));

        assertThat(quarantined(QuarantineReason.UNREADABLE)).isEqualTo(6);
        assertThat(effects()).isZero();
        assertThat(path.number("select count(*) from quarantined_message where payload = 'no json'::bytea"))
                .isEqualTo(1);
    }

    @Test
    void aTypeThatIsNotKnownIsQuarantinedWhereEverythingMustBeUnderstood() {
        inbox.receive(List.of(ofUnknownType()));

        assertThat(quarantined(QuarantineReason.UNKNOWN_TYPE)).isEqualTo(1);
        assertThat(seenUpTo()).isZero();
    }

    @Test
    void aTypeThatIsNotKnownIsSeenWhereItConcernsOthers() {
        inbox(UnknownTypes.SEEN).receive(List.of(ofUnknownType()));

        assertThat(path.number("select count(*) from inbox_message where not used"))
                .isEqualTo(1);
        assertThat(seenUpTo()).isEqualTo(1);
    }

    private IncomingRecord ofUnknownType() {
        var headers = new HashMap<>(EventHeaders.write(envelope(UUID.randomUUID(), "ha-noi", 1, 1)));
        headers.put("ce_type", "ascn.test.city-renamed.v2".getBytes(StandardCharsets.UTF_8));
        return record(headers, "{}");
    }

    @Test
    void aVersionThatIsTakenByAnotherEventIsQuarantined() {
        inbox.receive(List.of(renamed("ha-noi", 1, "Ha Noi"), renamed("ha-noi", 1, "Another")));

        assertThat(effects()).isEqualTo(1);
        assertThat(quarantined(QuarantineReason.VERSION_TAKEN)).isEqualTo(1);
    }
}
