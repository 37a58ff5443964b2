package ascn.platform.events.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.contracts.event.Publisher;
import ascn.contracts.event.checkpoint.CityRegistryCheckpointV1;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventPath;
import ascn.platform.events.inbox.Inbox;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.inbox.UnknownTypes;
import ascn.platform.events.outbox.Recording;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final Recording TODAY = new Recording("2026-11-22", Instant.parse("2026-11-22T03:00:00Z"), "actor");
    private static final Checkpoint NOTHING = Checkpoint.ofNothing("city-registry-service");

    private final EventPath path = EventPath.fresh();
    private final OwnCheckpoints own = new OwnCheckpoints(Publisher.CITY_REGISTRY);

    private void append(String type, String id) {
        path.transactions()
                .inNew(() -> path.outbox().append(new AggregateRef(type, id), new CityRenamedV1(id, "name"), TODAY));
    }

    private Checkpoint ownUpTo(Checkpoint base, long position) throws SQLException {
        try (var connection = path.connect()) {
            connection.setAutoCommit(false);
            return own.continued(connection, base, position);
        }
    }

    private Checkpoint seenUpTo(Checkpoint base, long position) throws SQLException {
        try (var connection = path.connect()) {
            connection.setAutoCommit(false);
            return SeenStory.upTo(connection, EventPath.SOURCE, base, position);
        }
    }

    private Inbox inbox() {
        var subscriptions = new Subscriptions();
        new CheckpointFollower(path.transactions().dataSource()).subscribe(subscriptions);
        return new Inbox(path.transactions().dataSource(), path.transactions(), subscriptions, UnknownTypes.SEEN);
    }

    @Test
    void theDigestIsThatOfTheDigestBeforeAndTheId() {
        var rolling = RollingDigest.from(RollingDigest.ofNothing());

        rolling.add(UUID.fromString("01960000-0000-7000-8000-000000000001"));
        rolling.add(UUID.fromString("01960000-0000-7000-8000-000000000002"));

        assertThat(rolling.hex()).isEqualTo("723be0aacca58995327f9f8e6013d60653356c3a4d36b01e35ab730015001f0c");
    }

    @Test
    void whoHasSeenTheWholeStoryComputesTheCheckpointThatItsTellerMade() throws SQLException {
        append("city", "ha-noi");
        append("dossier", "1");
        append("city", "makassar");
        path.relayEverything();
        inbox().receive(path.incoming());

        var made = ownUpTo(NOTHING, 3);

        assertThat(made.eventsByAggregateType()).isEqualTo(Map.of("city", 2L, "dossier", 1L));
        assertThat(seenUpTo(NOTHING, 3)).isEqualTo(made);
    }

    @Test
    void aCheckpointContinuesTheOneBefore() throws SQLException {
        append("city", "ha-noi");
        append("dossier", "1");
        path.relayEverything();
        var first = ownUpTo(NOTHING, 1);

        assertThat(ownUpTo(first, 2)).isEqualTo(ownUpTo(NOTHING, 2)).isNotEqualTo(first);
    }

    @Test
    void whoHasNotSeenAnEventIsToldWhichOneIsMissing() throws SQLException {
        append("city", "ha-noi");
        append("city", "makassar");
        append("city", "phuket");
        path.relayEverything();
        inbox().receive(path.incoming());
        path.asOwner("delete from inbox_message where source_position = 2");

        assertThatThrownBy(() -> seenUpTo(NOTHING, 3))
                .isInstanceOf(Checkpoint.StoryIncomplete.class)
                .hasMessageContaining("Position 2");
        assertThatThrownBy(() -> seenUpTo(NOTHING, 4)).isInstanceOf(Checkpoint.StoryIncomplete.class);
    }

    @Test
    void anotherEventInThePlaceOfOneIsNoticed() throws SQLException {
        append("city", "ha-noi");
        path.relayEverything();
        inbox().receive(path.incoming());
        path.asOwner("update inbox_message set event_id = '01960000-0000-7000-8000-000000000001'");

        assertThat(seenUpTo(NOTHING, 1)).isNotEqualTo(ownUpTo(NOTHING, 1));
    }

    @Test
    void aCheckpointIsNoNewsForTheNextOne() throws SQLException {
        append("city", "ha-noi");
        path.relayEverything();
        var first = ownUpTo(NOTHING, 1);
        append("checkpoint", "city-registry-service");
        path.relayEverything();
        var second = ownUpTo(first, 2);
        append("city", "makassar");
        path.relayEverything();

        assertThat(first.hasNewsSince(NOTHING)).isTrue();
        assertThat(second.hasNewsSince(first)).isFalse();
        assertThat(ownUpTo(second, 3).hasNewsSince(second)).isTrue();
    }

    @Test
    void whatWasKeptIsReadBackAndNeverChanged() throws SQLException {
        append("city", "ha-noi");
        path.relayEverything();
        var made = ownUpTo(NOTHING, 1);

        try (var connection = path.connect();
                var statement = connection.createStatement()) {
            own.keep(connection, made);
            own.keep(connection, made);

            assertThat(own.latest(connection)).isEqualTo(made);
            assertThat(own.at(connection, 1)).contains(made);
            assertThat(own.at(connection, 2)).isEmpty();
            assertThatThrownBy(() -> statement.execute("update outbox_checkpoint set counts = '{}'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theCheckpointsOfAFollowedServiceAreKept() throws SQLException {
        append("city", "ha-noi");
        path.relayEverything();
        var made = ownUpTo(NOTHING, 1);
        path.transactions().inNew(() -> {
            var told = new CityRegistryCheckpointV1(
                    made.service(), made.headPosition(), made.eventsByAggregateType(), made.digest());
            path.outbox().append(new AggregateRef("checkpoint", made.service()), told, TODAY);
        });
        path.relayEverything();

        inbox().receive(path.incoming());

        assertThat(path.number("select count(*) from inbox_checkpoint where source = '" + EventPath.SOURCE
                        + "' and position = 1 and digest = '" + made.digest() + "'"))
                .isEqualTo(1);
    }
}
