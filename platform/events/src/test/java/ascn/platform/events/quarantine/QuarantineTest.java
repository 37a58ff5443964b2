package ascn.platform.events.quarantine;

import static ascn.platform.events.FollowedTopic.POISON;
import static ascn.platform.events.FollowedTopic.payload;
import static ascn.platform.events.FollowedTopic.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.FollowedTopic;
import ascn.platform.events.quarantine.QuarantineTables.Filter;
import ascn.platform.events.quarantine.SettleQuarantine.Decision;
import ascn.platform.events.quarantine.WaitingSource.Range;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.problem.ProblemException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuarantineTest {

    private static final Decision DECISION = new Decision("actor-1", "Mended by hand");

    private final FollowedTopic topic = new FollowedTopic();
    private final FindQuarantine find =
            new FindQuarantine(topic.path().transactions().dataSource());
    private final SettleQuarantine settle =
            new SettleQuarantine(topic.path().transactions().dataSource(), topic.inbox(), find);
    private final FindWaiting findWaiting =
            new FindWaiting(topic.path().transactions().dataSource());

    private <T> T inTransaction(Supplier<T> work) {
        var result = new AtomicReference<T>();
        topic.path().transactions().inNew(() -> result.set(work.get()));
        topic.inbox().releaseWaiting();
        return Objects.requireNonNull(result.get());
    }

    private QuarantineSummary only() {
        var open = find.list(new Filter("OPEN", null, null, null), Optional.empty(), 10);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private ExpectedVersion asRead(UUID id) {
        return ExpectedVersion.of("\"" + find.one(id).version() + "-json\"");
    }

    private QuarantineDetail discard(UUID id) {
        return inTransaction(() -> settle.discard(id, asRead(id), DECISION));
    }

    private QuarantineDetail replay(UUID id) {
        return inTransaction(() -> settle.replay(id, asRead(id), DECISION));
    }

    private QuarantineDetail repair(UUID id, Map<String, String> headers, @Nullable String payload) {
        return inTransaction(() -> settle.repair(id, asRead(id), new HashMap<>(headers), payload, DECISION));
    }

    @Test
    void aRepairedEventIsAppliedAndWhatWaitedForItFollowsInOrder() {
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), "no json");
        topic.rename("ha-noi", 3, "three");
        topic.rename("ha-noi", 2, "two");
        topic.deliver();
        var id = only().id();
        assertThat(find.one(id).waiting()).extracting("aggregateVersion").containsExactly(2L, 3L);

        var repaired = repair(id, Map.of(), payload("ha-noi", "one"));
        var applied = replay(id);

        assertThat(repaired).extracting("original.payload.text").isEqualTo("no json");
        assertThat(repaired).extracting("repaired.payload.text").isEqualTo(payload("ha-noi", "one"));
        assertThat(applied.summary().state()).isEqualTo("APPLIED");
        assertThat(applied.history()).extracting("act").containsExactly("REPAIRED", "REPLAYED");
        assertThat(applied.history()).extracting("actor").containsOnly("actor-1");
        assertThat(topic.path()
                        .number("select count(*) from (select name, row_number() over (order by id) as n from effect) e"
                                + " where (n, name) in ((1, 'one'), (2, 'two'), (3, 'three'))"))
                .isEqualTo(3);
        assertThat(topic.waiting()).isZero();
        assertThat(topic.seenUpTo()).isEqualTo(3);
    }

    @Test
    void theBadOriginalOfARepairedEventThatComesAgainChangesNothing() {
        var headers = EventHeaders.write(topic.envelope("ha-noi", 1));
        topic.put("ha-noi", headers, "no json");
        topic.deliver();
        var id = only().id();
        repair(id, Map.of(), payload("ha-noi", "one"));
        replay(id);

        topic.put("ha-noi", headers, "no json");
        topic.deliver();
        topic.deliverEverythingAgain();

        assertThat(topic.quarantined()).isEqualTo(1);
        assertThat(topic.effects()).isEqualTo(1);
    }

    @Test
    void aMissingHeaderIsRepaired() {
        topic.put("ha-noi", with(topic.envelope("ha-noi", 1), "ce_aggregateversion", null), payload("ha-noi", "one"));
        topic.deliver();
        var id = only().id();

        assertThatThrownBy(() -> repair(id, Map.of("ce_aggregateversion", "first"), null))
                .isInstanceOf(RepairNotReadable.class);
        repair(id, Map.of("ce_aggregateversion", "1"), null);
        replay(id);

        assertThat(topic.effects("one")).isEqualTo(1);
        assertThat(topic.seenUpTo()).isEqualTo(1);
    }

    @Test
    void anEventThatIsGivenUpCountsAsSettledAndIsNamed() {
        topic.rename("ha-noi", 1, POISON);
        topic.rename("ha-noi", 2, "two");
        topic.deliver();

        var discarded = discard(only().id());

        assertThat(discarded.summary().state()).isEqualTo("DISCARDED");
        assertThat(topic.effects()).isEqualTo(1);
        assertThat(topic.waiting()).isZero();
        assertThat(topic.seenUpTo()).isEqualTo(2);
        assertThat(topic.path()
                        .number("select count(*) from inbox_discarded"
                                + " where source_position = 1 and aggregate_id = 'ha-noi' and aggregate_version = 1"))
                .isEqualTo(1);
    }

    @Test
    void givingUpWhatAnotherSourceHasPutHereSettlesNothing() {
        topic.put(
                "ha-noi",
                with(topic.envelope("ha-noi", 1), "ce_source", "/twinning-service"),
                payload("ha-noi", "forged"));
        topic.deliver();

        discard(only().id());

        assertThat(topic.path().number("select count(*) from inbox_discarded")).isZero();
        assertThat(topic.path().number("select count(*) from inbox_aggregate")).isZero();
        assertThat(topic.seenUpTo()).isZero();
    }

    @Test
    void anEventIsReplayedOnceTheSoftwareCanApplyIt() {
        topic.rename("ha-noi", 1, POISON);
        topic.deliver();
        var id = only().id();

        assertThatThrownBy(() -> replay(id)).isInstanceOf(ReplayNotApplicable.class);
        assertThat(topic.effects()).isZero();
        assertThat(find.one(id).summary().state()).isEqualTo("OPEN");

        topic.mendHandler();
        replay(id);

        assertThat(topic.effects()).isEqualTo(1);
        assertThat(topic.seenUpTo()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoQuarantinedEventsIsSettledAfterTheFirst() {
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), "no json");
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 2)), "no json either");
        topic.deliver();
        var entries = find.list(new Filter("OPEN", null, null, null), Optional.empty(), 10);
        var first = entries.get(0).id();
        var second = entries.get(1).id();

        assertThatThrownBy(() -> discard(second)).isInstanceOf(PredecessorMissing.class);
        repair(second, Map.of(), payload("ha-noi", "two"));
        assertThatThrownBy(() -> replay(second)).isInstanceOf(PredecessorMissing.class);
        discard(first);
        replay(second);

        assertThat(topic.effects("two")).isEqualTo(1);
        assertThat(topic.seenUpTo()).isEqualTo(2);
    }

    @Test
    void whatIsSettledIsNotSettledAgainAndWhatChangedIsReadFirst() {
        topic.rename("ha-noi", 1, POISON);
        topic.deliver();
        var id = only().id();
        var before = asRead(id);
        discard(id);

        assertThatThrownBy(() -> inTransaction(() -> settle.replay(id, before, DECISION)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> replay(id)).isInstanceOf(QuarantineEntrySettled.class);
        assertThatThrownBy(() -> find.one(UUID.randomUUID())).isInstanceOf(QuarantineEntryNotFound.class);
    }

    @Test
    void whatWaitsIsShownWithWhatItWaitsFor() {
        topic.rename("phuket", 1, "one");
        topic.envelope("phuket", 2);
        topic.envelope("phuket", 3);
        topic.rename("phuket", 4, "four");
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), "no json");
        topic.rename("ha-noi", 2, "two");
        topic.deliver();

        var source = findWaiting.bySource().get(0);

        assertThat(source.seenUpTo()).isEqualTo(1);
        assertThat(source.highest()).isEqualTo(6);
        assertThat(source.missing()).containsExactly(new Range(2, 3));
        assertThat(source.aggregates()).extracting("subject").containsExactlyInAnyOrder("city/phuket", "city/ha-noi");
        assertThat(source.aggregates())
                .filteredOn(aggregate -> aggregate.subject().equals("city/phuket"))
                .singleElement()
                .satisfies(phuket -> {
                    assertThat(phuket.settledVersion()).isEqualTo(1);
                    assertThat(phuket.missing()).containsExactly(new Range(2, 3));
                    assertThat(phuket.quarantined()).isEmpty();
                });
        assertThat(source.aggregates())
                .filteredOn(aggregate -> aggregate.subject().equals("city/ha-noi"))
                .singleElement()
                .satisfies(haNoi -> {
                    assertThat(haNoi.missing()).isEmpty();
                    assertThat(haNoi.quarantined()).containsExactly(1L);
                });
    }

    @Test
    void theListIsNarrowedAndPaged() {
        topic.put("x", Map.of(), "no json");
        topic.rename("ha-noi", 1, POISON);
        topic.deliver();

        var all = find.list(new Filter(null, null, null, null), Optional.empty(), 10);
        var second = find.list(
                new Filter(null, null, null, null), Optional.of(all.get(0).id()), 10);
        var poison = find.list(
                new Filter("OPEN", null, "NOT_APPLICABLE", AggregateRef.parse("city/ha-noi")), Optional.empty(), 10);

        assertThat(all).hasSize(2);
        assertThat(second).containsExactly(all.get(1));
        assertThat(poison).hasSize(1);
    }
}
