package ascn.platform.testsupport;

import static org.awaitility.Awaitility.await;

import ascn.contracts.event.EventTypes;
import ascn.contracts.event.Publisher;
import ascn.contracts.event.checkpoint.TwinningCheckpointV1;
import ascn.contracts.identity.Role;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import ascn.platform.testsupport.DocumentedExamples.Prepared;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * What the examples of the event operations presume, the same in every service: something that was told, an entry of
 * quarantine, a republication, a rebuild.
 */
public final class EventExamples {

    private static final String PATH = "/api/v1";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    /** Far above what the tests of a service publish, so that nobody waits for these positions. */
    private static final long FIRST_POSITION = 4_000_000;

    private static final AtomicLong POSITIONS = new AtomicLong(FIRST_POSITION);

    private final boolean rebuilds;

    private EventExamples(boolean rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** In a service that has read models to build anew. */
    public static EventExamples withReadModels() {
        return new EventExamples(true);
    }

    /** In a service that has none: it refuses a rebuild. */
    public static EventExamples withoutReadModels() {
        return new EventExamples(false);
    }

    /** What the example of an operation of the event path presumes; empty for any other operation. */
    public Optional<Prepared> given(String operationId) {
        return Optional.ofNullable(
                switch (operationId) {
                    case "findSeenPositions", "makeCheckpoint", "findWaitingEvents" ->
                        Prepared.by(TestTokens.secretariat());
                    case "findEvents" -> told();
                    case "findQuarantine" -> quarantined();
                    case "findQuarantineEntry",
                            "repairQuarantineEntry",
                            "replayQuarantineEntry",
                            "discardQuarantineEntry" -> quarantined().with("If-Match", "\"1-json\"");
                    case "republishEvents" -> readyForRepublication();
                    case "findRepublication" -> republished();
                    case "startRebuild" -> readyForRebuild();
                    case "findRebuild" -> rebuilt();
                    case "findRebuilds" -> rebuilds ? rebuilt() : operator();
                    default -> null;
                });
    }

    private static Prepared operator() {
        return Prepared.by(TestTokens.with(Role.OPERATOR));
    }

    private Prepared told() {
        var subject = new AggregateRef("example", UUID.randomUUID().toString());
        QuarkusTransaction.requiringNew().run(() -> bean(Outbox.class)
                .append(subject, checkpoint(), new Recording("2026-11-22", Instant.now(), null)));
        await().atMost(SOON)
                .until(() -> count("select count(*) from outbox_pending") == 0
                        && count("select head_position - sent_position from outbox_relay") == 0);
        return Prepared.by(TestTokens.secretariat());
    }

    private static TwinningCheckpointV1 checkpoint() {
        return new TwinningCheckpointV1("twinning-service", 0, Map.of(), "0".repeat(64));
    }

    private Prepared readyForRepublication() {
        told();
        await().atMost(SOON)
                .until(() -> count("select count(*) from outbox_republication where finished_at is null") == 0);
        return operator();
    }

    private Prepared republished() {
        readyForRepublication();
        var id = made("/event-log/republication", "{\"from\": 1}");
        await().atMost(SOON)
                .until(() -> count("select count(*) from outbox_republication where finished_at is null") == 0);
        return operator().with("republicationId", id);
    }

    private Prepared readyForRebuild() {
        if (!rebuilds) {
            return operator().refused(CONFLICT);
        }
        forgetWhatIsOnNoTopic();
        awaitRebuilds();
        return operator();
    }

    private void awaitRebuilds() {
        await().atMost(SOON).until(() -> count("select count(*) from read_model_rebuild where state = 'RUNNING'") == 0);
    }

    /** Leaves nothing behind that another test of the service would find: call it after the examples. */
    public void tidy() {
        forgetWhatIsOnNoTopic();
        if (rebuilds) {
            awaitRebuilds();
        }
    }

    /** The entries of quarantine never were on a topic; a rebuild would look for those that were applied. */
    private void forgetWhatIsOnNoTopic() {
        try (var connection = bean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update quarantined_message set state = 'DISCARDED', settled_at = now()"
                    + " where aggregate_type = 'example' and state = 'OPEN'");
            statement.execute("delete from inbox_message where aggregate_type = 'example' and source_position > "
                    + FIRST_POSITION);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Prepared rebuilt() {
        if (!rebuilds) {
            return operator().refused(NOT_FOUND);
        }
        readyForRebuild();
        var id = made("/rebuilds", "{\"reason\": \"A figure was counted wrongly\"}");
        readyForRebuild();
        return operator().with("rebuildId", id);
    }

    private static String made(String path, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.with(Role.OPERATOR))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .when()
                .post(PATH + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A record that can be read by now: a newer version of the service knows its type. */
    private Prepared quarantined() {
        var position = POSITIONS.incrementAndGet();
        var subject = new AggregateRef("example", UUID.randomUUID().toString());
        var envelope = new EventEnvelope(
                UUID.randomUUID(),
                EventTypes.of(TwinningCheckpointV1.class),
                Publisher.TWINNING.source(),
                subject,
                1,
                position,
                "2026-11-22",
                Instant.now(),
                null,
                null,
                null);
        var id = UUID.randomUUID();
        try (var connection = bean(DataSource.class).getConnection();
                var insert = connection.prepareStatement("""
                        insert into quarantined_message (id, topic, partition, kafka_offset, reason, detail, event_id, source,
                            source_position, aggregate_type, aggregate_id, aggregate_version, headers, key, payload)
                        values (?, ?, 0, ?, 'UNKNOWN_TYPE', 'The type is not known here', ?, ?, ?, ?, ?, 1, ?::jsonb, ?, ?)
                        """)) {
            int column = 1;
            insert.setObject(column++, id);
            insert.setString(column++, Publisher.TWINNING.topic());
            insert.setLong(column++, position);
            insert.setObject(column++, envelope.id());
            insert.setString(column++, envelope.source());
            insert.setLong(column++, position);
            insert.setString(column++, subject.type());
            insert.setString(column++, subject.id());
            insert.setString(column++, new ObjectMapper().writeValueAsString(EventHeaders.write(envelope)));
            insert.setBytes(column++, subject.id().getBytes(StandardCharsets.UTF_8));
            insert.setBytes(column, payload());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return Prepared.by(TestTokens.secretariat()).with("quarantineId", id.toString());
    }

    private static byte[] payload() {
        return ("{\"service\":\"twinning-service\",\"headPosition\":0,\"eventsByAggregateType\":{},\"digest\":\""
                        + "0".repeat(64) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private long count(String query) {
        try (var connection = bean(DataSource.class).getConnection();
                var select = connection.prepareStatement(query);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Looked up at each use: an instance may be made before the service runs. */
    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
