package ascn.platform.events.rebuild;

import static ascn.platform.events.FollowedTopic.POISON;
import static ascn.platform.events.FollowedTopic.payload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.EventPath;
import ascn.platform.events.FollowedTopic;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.events.quarantine.QuarantineDesk;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Read models that are built anew beside the live ones, from a real topic, in a real database. */
class RebuildTest {

    private final FollowedTopic topic = new FollowedTopic();
    private final Rebuilds rebuilds = new Rebuilds(topic.path().transactions().dataSource(), true);

    @BeforeEach
    void makeTheEffectsAReadModel() {
        topic.path().asOwner("alter table effect drop column id");
        topic.path().asOwner("select read_model_adopt('effect')");
    }

    private RebuildRunner runner(Subscriptions subscriptions) {
        return runner(subscriptions, () -> {});
    }

    private RebuildRunner runner(Subscriptions subscriptions, Runnable whenItReads) {
        return new RebuildRunner(
                topic.path().transactions().dataSource(),
                topic.path().transactions(),
                subscriptions,
                () -> consumer(whenItReads),
                List.of(topic.path().topicName()));
    }

    private static Consumer<byte[], byte[]> consumer(Runnable whenItReads) {
        whenItReads.run();
        return RebuildBeans.consumer(Map.of("bootstrap.servers", EventPath.bootstrapServers()));
    }

    private Subscriptions keepingEffects() {
        var subscriptions = new Subscriptions();
        subscriptions.on(CityRenamedV1.class, (renamed, envelope) -> {
            insert(renamed, "effect");
        });
        return subscriptions;
    }

    private void insert(CityRenamedV1 renamed, String table) {
        try (var connection = topic.path().transactions().dataSource().getConnection();
                var insert = connection.prepareStatement("insert into " + table + " (city_id, name) values (?, ?)")) {
            insert.setString(1, renamed.cityId());
            insert.setString(2, renamed.name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private RebuildView begin() {
        var begun = new RebuildView[1];
        topic.path().transactions().inNew(() -> begun[0] = rebuilds.begin("operator", "The rule for cohorts changed"));
        return begun[0];
    }

    private String digest(String generation) {
        try (var connection = topic.path().connect();
                var select = connection.prepareStatement("select read_model_digest(?, 'effect')")) {
            select.setString(1, generation);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String live() {
        try (var connection = topic.path().connect();
                var select = connection.prepareStatement("select live from read_model_generation");
                var row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRebuildEndsInTheSameStateAndIsShown() {
        for (int city = 0; city < 20; city++) {
            for (int version = 1; version <= 5; version++) {
                topic.rename("city-" + city, version, "name " + version);
            }
        }
        topic.deliver();
        topic.path().asOwner("update read_model_a.effect set name = 'wrong' where city_id = 'city-3'");

        var begun = begin();
        runner(keepingEffects()).workOnce();

        var ended = rebuilds.get(begun.id());
        assertThat(ended.state()).isEqualTo("SWITCHED");
        assertThat(ended.sources()).containsExactly(new RebuildView.Progress(EventPath.SOURCE, 100, 100));
        assertThat(live()).isEqualTo("read_model_b");
        assertThat(topic.effects()).isEqualTo(100);
        assertThat(topic.effects("wrong")).isZero();

        begin();
        runner(keepingEffects()).workOnce();

        assertThat(live()).isEqualTo("read_model_a");
        assertThat(digest("read_model_a")).isEqualTo(digest("read_model_b")).startsWith("100:");
    }

    @Test
    void whatIsToldDuringARebuildIsInBothGenerations() {
        topic.rename("ha-noi", 1, "one");
        topic.deliver();
        begin();

        runner(keepingEffects(), () -> {
                    topic.rename("ha-noi", 2, "two");
                    topic.rename("phuket", 1, "other");
                    topic.deliver();
                })
                .workOnce();
        topic.rename("ha-noi", 3, "after");
        topic.deliver();

        assertThat(live()).isEqualTo("read_model_b");
        assertThat(topic.effects()).isEqualTo(4);
        assertThat(digest("read_model_a")).startsWith("3:");
        assertThat(topic.seenUpTo()).isEqualTo(4);
    }

    @Test
    void repairsAndDiscardsAreHonouredByARebuild() {
        var desk = new QuarantineDesk(topic);
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), "no json");
        topic.rename("ha-noi", 2, POISON);
        topic.rename("ha-noi", 3, "three");
        topic.put("x", Map.of(), "no event at all");
        topic.deliver();
        desk.repairAndReplay("UNREADABLE", "city/ha-noi", payload("ha-noi", "one, repaired"));
        desk.discard("NOT_APPLICABLE");
        assertThat(topic.effects()).isEqualTo(2);

        begin();
        runner(keepingEffects()).workOnce();

        assertThat(live()).isEqualTo("read_model_b");
        assertThat(topic.effects()).isEqualTo(2);
        assertThat(topic.effects("one, repaired")).isEqualTo(1);
        assertThat(topic.effects("three")).isEqualTo(1);
    }

    @Test
    void copiesOnTheTopicAndTheirOrderChangeNothing() {
        var first = topic.envelope("ha-noi", 1);
        topic.rename("ha-noi", 2, "two");
        topic.put("ha-noi", EventHeaders.write(first), payload("ha-noi", "one"));
        topic.put("ha-noi", EventHeaders.write(first), payload("ha-noi", "one"));
        topic.put("ha-noi", EventHeaders.write(first), payload("ha-noi", "forged"));
        topic.deliver();

        begin();
        runner(keepingEffects()).workOnce();

        assertThat(topic.effects()).isEqualTo(2);
        assertThat(digest("read_model_a")).isEqualTo(digest("read_model_b"));
    }

    @Test
    void twoRebuildsAtOnceAreRefused() {
        begin();

        assertThatThrownBy(this::begin).isInstanceOf(RebuildRunning.class);
        assertThatThrownBy(() -> rebuilds.get(UUID.randomUUID())).isInstanceOf(RebuildNotFound.class);
        assertThatThrownBy(() -> topic.path().transactions().inNew(() -> new Rebuilds(
                                topic.path().transactions().dataSource(), false)
                        .begin("operator", "why not")))
                .isInstanceOf(NothingToRebuild.class);
    }

    @Test
    void aRebuildThatDiedOnTheWayIsBegunAgainAndNothingIsDoubled() {
        topic.rename("ha-noi", 1, "one");
        topic.rename("ha-noi", 2, "two");
        topic.deliver();
        var begun = begin();
        // What a process leaves that was killed: half a generation and a heartbeat that stands still.
        topic.path().asOwner("insert into read_model_b.effect (city_id, name) values ('ha-noi', 'one')");
        topic.path().asOwner("update read_model_rebuild set attempt = 1, heartbeat_at = now() - interval '1 minute'");

        runner(keepingEffects()).workOnce();

        assertThat(rebuilds.get(begun.id()).state()).isEqualTo("SWITCHED");
        assertThat(rebuilds.get(begun.id()).attempts()).isEqualTo(2);
        assertThat(topic.effects()).isEqualTo(2);
    }

    @Test
    void aRebuildAtWhichAnotherProcessWorksIsLeftToIt() {
        begin();
        topic.path().asOwner("update read_model_rebuild set attempt = 1, heartbeat_at = now()");

        runner(keepingEffects()).workOnce();

        assertThat(topic.path().number("select attempt from read_model_rebuild"))
                .isEqualTo(1);
        assertThat(live()).isEqualTo("read_model_a");
    }

    @Test
    void anEventThatCannotBeAppliedAgainLeavesWhatIsShown() {
        topic.rename("ha-noi", 1, "one");
        topic.deliver();
        var begun = begin();
        var failing = new Subscriptions();
        failing.on(CityRenamedV1.class, (renamed, envelope) -> {
            throw new IllegalArgumentException("the new software cannot");
        });

        runner(failing).workOnce();

        assertThat(rebuilds.get(begun.id()).state()).isEqualTo("FAILED");
        assertThat(rebuilds.get(begun.id()).detail()).contains("the new software cannot");
        assertThat(live()).isEqualTo("read_model_a");
        assertThat(topic.effects()).isEqualTo(1);
    }

    @Test
    void aFollowerThatReachesBeyondItsReadModelsIsStopped() {
        topic.path().asOwner("create table decision (city_id text, name text)");
        topic.rename("ha-noi", 1, "one");
        topic.deliver();
        var begun = begin();
        var beyond = new Subscriptions();
        beyond.on(CityRenamedV1.class, (renamed, envelope) -> insert(renamed, "decision"));

        runner(beyond).workOnce();

        assertThat(rebuilds.get(begun.id()).state()).isEqualTo("FAILED");
        assertThat(topic.path().number("select count(*) from decision")).isZero();
    }
}
