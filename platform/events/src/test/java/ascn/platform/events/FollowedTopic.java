package ascn.platform.events;

import ascn.platform.events.inbox.Inbox;
import ascn.platform.events.inbox.InboxRules;
import ascn.platform.events.inbox.IncomingRecord;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.UnknownTypes;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A real topic, on which anything may be put, and an inbox that follows it into a real database. */
public final class FollowedTopic {

    public static final String POISON = "poison";

    private final EventPath path = EventPath.fresh();
    private final Inbox inbox;
    private long position;
    private int delivered;

    private final List<IncomingRecord> order = new ArrayList<>();
    private boolean everyNameIsGood;

    public FollowedTopic() {
        path.asOwner("create table effect (id bigserial, city_id text not null, name text not null)");
        var subscriptions = new Subscriptions();
        subscriptions.on(CityRenamedV1.class, (renamed, envelope) -> keepEffect(renamed));
        inbox = inbox(subscriptions);
    }

    public Inbox inbox(Subscriptions subscriptions) {
        var rules = new InboxRules(
                UnknownTypes.QUARANTINE,
                Map.of(path.topicName(), EventPath.SOURCE),
                InboxRules.USUAL_LARGEST_PAYLOAD,
                InboxRules.USUAL_LARGEST_HEADERS);
        return new Inbox(path.transactions().dataSource(), path.transactions(), subscriptions, rules);
    }

    /** As after a new version of the software: what could not be applied can be. */
    public void mendHandler() {
        everyNameIsGood = true;
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
        if (renamed.name().equals(POISON) && !everyNameIsGood) {
            throw new IllegalArgumentException("no feature can apply this");
        }
    }

    public EventPath path() {
        return path;
    }

    public Inbox inbox() {
        return inbox;
    }

    /** The envelope of the next event of the source. */
    public EventEnvelope envelope(String city, long version) {
        return envelope(UUID.randomUUID(), city, version, ++position);
    }

    public static EventEnvelope envelope(UUID id, String city, long version, long position) {
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

    public static String payload(String city, String name) {
        return EventJson.write(new CityRenamedV1(city, name));
    }

    public static Map<String, byte[]> with(EventEnvelope envelope, String header, @Nullable String value) {
        var headers = new HashMap<>(EventHeaders.write(envelope));
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value.getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }

    /** Puts a good event on the topic. */
    public EventEnvelope rename(String city, long version, String name) {
        var envelope = envelope(city, version);
        put(city, EventHeaders.write(envelope), payload(city, name));
        return envelope;
    }

    public void put(String key, Map<String, byte[]> headers, @Nullable String payload) {
        putBytes(key, headers, payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts anything on the topic; packed, so that more than the broker's limit gets past it. */
    public void putBytes(String key, Map<String, byte[]> headers, byte @Nullable [] payload) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                EventPath.bootstrapServers(),
                "compression.type",
                "gzip",
                "max.request.size",
                16 * 1024 * 1024,
                "linger.ms",
                0);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var message = new ProducerRecord<>(path.topicName(), key, payload);
            headers.forEach((name, value) -> message.headers().add(name, value));
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands to the inbox what was put on the topic since the last call. */
    public void deliver() {
        var records = records();
        inbox.receive(records.subList(delivered, records.size()));
        delivered = records.size();
    }

    /** Hands everything to the inbox again, as after a crash before offsets were committed. */
    public void deliverEverythingAgain() {
        inbox.receive(records());
    }

    private List<IncomingRecord> records() {
        var seen = path.topic().stream()
                .map(one -> new IncomingRecord(
                        one.topic(),
                        one.partition(),
                        one.offset(),
                        one.key() == null ? null : one.key().getBytes(StandardCharsets.UTF_8),
                        EventPath.headers(one),
                        one.value()))
                .toList();
        order.addAll(seen.stream()
                .filter(one -> order.stream().noneMatch(known -> isSame(known, one)))
                .toList());
        return List.copyOf(order);
    }

    private static boolean isSame(IncomingRecord one, IncomingRecord other) {
        return one.partition() == other.partition() && one.offset() == other.offset();
    }

    public long effects() {
        return path.number("select count(*) from effect");
    }

    public long effects(String name) {
        return path.number("select count(*) from effect where name = '" + name + "'");
    }

    public long waiting() {
        return path.number("select count(*) from inbox_waiting");
    }

    public long seenUpTo() {
        return path.number("select coalesce(max(seen_up_to), 0) from inbox_source");
    }

    public long quarantined() {
        return path.number("select count(*) from quarantined_message");
    }

    public long quarantined(String reasonOrState) {
        return path.number("select count(*) from quarantined_message where reason = '" + reasonOrState
                + "' or state = '" + reasonOrState + "'");
    }
}
