package ascn.platform.events.inbox;

import static ascn.platform.events.FollowedTopic.POISON;
import static ascn.platform.events.FollowedTopic.payload;
import static ascn.platform.events.FollowedTopic.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventHeaders;
import ascn.platform.events.FollowedTopic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What no publisher of ours would ever put on a topic, on a real one. */
class PoisonTest {

    private final FollowedTopic topic = new FollowedTopic();

    private void assertKeptAsideWhileOthersPass(QuarantineReason reason) {
        topic.rename("ha-noi", 2, "of the same city");
        topic.rename("phuket", 1, "of another city");
        topic.deliver();

        assertThat(topic.quarantined(reason.name())).isEqualTo(1);
        assertThat(topic.quarantined()).isEqualTo(1);
        assertThat(topic.effects("of another city")).isEqualTo(1);
        assertThat(topic.effects()).isEqualTo(1);
        assertThat(topic.waiting()).isEqualTo(1);
        assertThat(topic.seenUpTo()).isZero();
    }

    @Test
    void bytesThatAreNoJsonAreKeptAside() {
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), "no json");

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
        assertThat(topic.path()
                        .number("select count(*) from quarantined_message"
                                + " where aggregate_id = 'ha-noi' and aggregate_version = 1 and source_position = 1"))
                .isEqualTo(1);
    }

    @Test
    void anEventWithoutIdIsKeptAside() {
        topic.put("ha-noi", with(topic.envelope("ha-noi", 1), "ce_id", null), payload("ha-noi", "one"));

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
    }

    @Test
    void anEventWithoutItsVersionIsKeptAside() {
        topic.put("ha-noi", with(topic.envelope("ha-noi", 1), "ce_aggregateversion", null), payload("ha-noi", "one"));

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
    }

    @Test
    void aRecordWithoutValueIsKeptAside() {
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), null);

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
    }

    @Test
    void aPayloadThatIsNoUtf8IsKeptAside() {
        var notUtf8 = new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
        topic.putBytes("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), notUtf8);

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
    }

    @Test
    void aHeaderThatIsNoTextIsKeptAside() {
        var headers = with(topic.envelope("ha-noi", 1), "ce_actor", "zero\u0000character");
        topic.put("ha-noi", headers, payload("ha-noi", "one"));

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
    }

    @Test
    void aSourceTooLongForAnIndexIsKeptAside() {
        var headers = with(topic.envelope("ha-noi", 1), "ce_source", "/" + "s".repeat(5_000));
        topic.put("ha-noi", headers, payload("ha-noi", "one"));

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
    }

    @Test
    void jsonOfAThousandLevelsIsKeptAside() {
        var deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), deep);

        assertKeptAsideWhileOthersPass(QuarantineReason.UNREADABLE);
    }

    @Test
    void aTypeThatNobodyKnowsIsKeptAside() {
        var headers = with(topic.envelope("ha-noi", 1), "ce_type", "ascn.test.city-painted.v1");
        topic.put("ha-noi", headers, "{}");

        assertKeptAsideWhileOthersPass(QuarantineReason.UNKNOWN_TYPE);
    }

    @Test
    void aNewerMajorVersionIsKeptAside() {
        var headers = with(topic.envelope("ha-noi", 1), "ce_type", "ascn.test.city-renamed.v2");
        topic.put("ha-noi", headers, payload("ha-noi", "one"));

        assertKeptAsideWhileOthersPass(QuarantineReason.UNKNOWN_TYPE);
    }

    @Test
    void aPayloadOfTwoMegabytesIsKeptAside() {
        var large = payload("ha-noi", "x".repeat(2 * 1024 * 1024));
        topic.put("ha-noi", EventHeaders.write(topic.envelope("ha-noi", 1)), large);

        assertKeptAsideWhileOthersPass(QuarantineReason.TOO_LARGE);
        assertThat(topic.path().number("select max(octet_length(payload)) from quarantined_message"))
                .isEqualTo(large.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void aHugeHeaderIsKeptAside() {
        var headers = with(topic.envelope("ha-noi", 1), "x-note", "x".repeat(300_000));
        topic.put("ha-noi", headers, payload("ha-noi", "one"));

        assertKeptAsideWhileOthersPass(QuarantineReason.TOO_LARGE);
    }

    @Test
    void aSourceThatSpeaksOnTheTopicOfAnotherIsKeptAside() {
        var headers = with(topic.envelope("ha-noi", 1), "ce_source", "/twinning-service");
        topic.put("ha-noi", headers, payload("ha-noi", "one"));

        assertKeptAsideWhileOthersPass(QuarantineReason.WRONG_SOURCE);
    }

    @Test
    void anEventWhoseHandlerAlwaysThrowsIsKeptAside() {
        topic.rename("ha-noi", 1, POISON);

        assertKeptAsideWhileOthersPass(QuarantineReason.NOT_APPLICABLE);
    }

    @Test
    void anEventWhoseHandlerFailsWithAnErrorDoesNotBlockItsPartition() {
        var subscriptions = new Subscriptions();
        subscriptions.on(CityRenamedV1.class, (renamed, envelope) -> {
            if (renamed.name().equals(POISON)) {
                throw new StackOverflowError("recursion without end");
            }
        });
        var inbox = topic.inbox(subscriptions);
        var poison = record(0, topic.envelope("ha-noi", 1), POISON);
        var good = record(1, topic.envelope("phuket", 1), "good");

        inbox.receive(List.of(poison, good));

        assertThat(topic.quarantined(QuarantineReason.NOT_APPLICABLE.name())).isEqualTo(1);
        assertThat(topic.path().number("select count(*) from inbox_message")).isEqualTo(1);
    }

    private IncomingRecord record(long offset, EventEnvelope envelope, String name) {
        return new IncomingRecord(
                topic.path().topicName(),
                0,
                offset,
                null,
                EventHeaders.write(envelope),
                payload(envelope.aggregate().id(), name).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void poisonDoesNotBlockItsPartition() {
        topic.put("one partition", Map.of(), "no event at all");
        topic.put("one partition", EventHeaders.write(topic.envelope("ha-noi", 1)), payload("ha-noi", POISON));
        topic.put("one partition", EventHeaders.write(topic.envelope("phuket", 1)), payload("phuket", "behind it"));
        topic.deliver();

        assertThat(topic.path().topic())
                .extracting("partition")
                .containsOnly(topic.path().topic().get(0).partition());
        assertThat(topic.effects("behind it")).isEqualTo(1);
        assertThat(topic.quarantined()).isEqualTo(2);
    }

    @Test
    void anEffectIsUndoneWithTheRecordOfItsEvent() {
        topic.path().asOwner("alter table inbox_message add constraint no_record check (aggregate_id <> 'ha-noi')");
        topic.rename("ha-noi", 1, "one");
        topic.rename("phuket", 1, "other");
        topic.deliver();

        assertThat(topic.effects("one")).isZero();
        assertThat(topic.effects("other")).isEqualTo(1);
        assertThat(topic.quarantined("NOT_APPLICABLE")).isEqualTo(1);
    }

    @Test
    void dedupByIdAloneWouldHideAReusedIdWithAnotherPayload() {
        var envelope = topic.rename("ha-noi", 1, "one");
        topic.put("ha-noi", EventHeaders.write(envelope), payload("ha-noi", "forged"));
        topic.rename("ha-noi", 2, "two");
        topic.deliver();

        assertThat(topic.quarantined("ID_REUSED")).isEqualTo(1);
        assertThat(topic.effects()).isEqualTo(2);
        assertThat(topic.effects("forged")).isZero();
        assertThat(topic.seenUpTo()).isEqualTo(2);
    }

    @Test
    void anIdThatIsReusedWhileTheFirstWaitsIsNotTakenForASecondDelivery() {
        var id = UUID.randomUUID();
        var envelope = FollowedTopic.envelope(id, "ha-noi", 2, 2);
        topic.put("ha-noi", EventHeaders.write(envelope), payload("ha-noi", "two"));
        topic.put("ha-noi", EventHeaders.write(envelope), payload("ha-noi", "forged"));
        topic.put("ha-noi", EventHeaders.write(envelope), payload("ha-noi", "two"));
        topic.deliver();

        assertThat(topic.waiting()).isEqualTo(1);
        assertThat(topic.quarantined("ID_REUSED")).isEqualTo(1);
    }

    @Test
    void aPositionThatIsTakenByAnotherEventIsKeptAsideAndItsBatchIsNot() {
        topic.rename("phuket", 1, "good");
        var taken = FollowedTopic.envelope(UUID.randomUUID(), "ha-noi", 1, 1);
        topic.put("ha-noi", EventHeaders.write(taken), payload("ha-noi", "one"));
        topic.rename("yangon", 1, "good");
        topic.deliver();

        assertThat(topic.quarantined("POSITION_TAKEN")).isEqualTo(1);
        assertThat(topic.effects("good")).isEqualTo(2);
        assertThat(topic.effects()).isEqualTo(2);
        assertThat(topic.seenUpTo()).isEqualTo(2);
    }

    @Test
    void anEventOfALaterContractWithMoreMembersIsApplied() {
        var envelope = topic.envelope("ha-noi", 1);
        topic.put(
                "ha-noi",
                with(envelope, "ce_extension", "of later"),
                "{\"cityId\":\"ha-noi\",\"name\":\"one\",\"mayor\":{\"since\":\"2030\"}}");
        topic.deliver();

        assertThat(topic.effects("one")).isEqualTo(1);
        assertThat(topic.quarantined()).isZero();
    }

    @Test
    void aQuarantinedRecordThatComesAgainIsNotDoubled() {
        var headers = EventHeaders.write(topic.envelope("ha-noi", 1));
        topic.put("ha-noi", headers, "no json");
        topic.deliver();
        topic.deliverEverythingAgain();
        topic.put("ha-noi", headers, "no json");
        topic.deliver();

        assertThat(topic.quarantined()).isEqualTo(1);
    }

    @Test
    void aGoodCopyOfAQuarantinedPositionHealsItAndReleasesWhatWaits() {
        var envelope = topic.envelope("ha-noi", 1);
        topic.put("ha-noi", EventHeaders.write(envelope), "no json");
        topic.rename("ha-noi", 2, "two");
        topic.deliver();
        topic.put("ha-noi", EventHeaders.write(envelope), payload("ha-noi", "one"));
        topic.deliver();

        assertThat(topic.quarantined("HEALED")).isEqualTo(1);
        assertThat(topic.path().number("select count(*) from quarantine_step where act = 'HEALED'"))
                .isEqualTo(1);
        assertThat(topic.effects()).isEqualTo(2);
        assertThat(topic.waiting()).isZero();
        assertThat(topic.seenUpTo()).isEqualTo(2);
    }

    @Test
    void theRunTimeUserCannotChangeWhatCame() {
        topic.put("x", Map.of(), "no json");
        topic.deliver();

        for (var forbidden : new String[] {
            "update quarantined_message set payload = null",
            "delete from quarantined_message",
            "update quarantine_step set reason = ''",
            "delete from quarantine_step",
            "delete from inbox_discarded"
        }) {
            assertThatThrownBy(() -> {
                        try (var connection = topic.path().connect();
                                var statement = connection.createStatement()) {
                            statement.execute(forbidden);
                        }
                    })
                    .as(forbidden)
                    .hasMessageContaining("permission denied");
        }
    }
}
