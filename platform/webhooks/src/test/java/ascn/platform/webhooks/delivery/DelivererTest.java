package ascn.platform.webhooks.delivery;

import static ascn.platform.webhooks.delivery.WebhookParts.ADMITTED;
import static ascn.platform.webhooks.delivery.WebhookParts.OTHER_PARTNER;
import static ascn.platform.webhooks.delivery.WebhookParts.PARTNER;
import static ascn.platform.webhooks.delivery.WebhookParts.SECRETARIAT;
import static ascn.platform.webhooks.delivery.WebhookParts.any;
import static ascn.platform.webhooks.delivery.WebhookParts.ids;
import static ascn.platform.webhooks.delivery.WebhookParts.turn;
import static ascn.platform.webhooks.delivery.WebhookParts.turnUntilIdle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ascn.contracts.identity.Role;
import ascn.platform.webhooks.IndependentVerifier;
import ascn.platform.webhooks.Receiver;
import ascn.platform.webhooks.WebhookAudience;
import ascn.platform.webhooks.WebhookMessage;
import ascn.platform.webhooks.subscription.DisabledReason;
import ascn.platform.webhooks.subscription.WebhookState;
import ascn.platform.webhooks.subscription.WebhookWithSecret;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the transaction that makes something true to a real receiver, over real TLS. */
class DelivererTest {

    private final WebhookParts parts = new WebhookParts();
    private final Receiver receiver = parts.receiver;
    private final Deliverer deliverer = parts.deliverer();

    @AfterEach
    void close() throws Exception {
        parts.close();
    }

    private static String secretOf(WebhookWithSecret made) {
        return Objects.requireNonNull(made.secret()).shown();
    }

    @Test
    void aMessageArrivesSignedUnderTheHostsName() {
        var hook = parts.subscribe("/hooks?of=partner");
        var id = parts.tell("makassar");

        turnUntilIdle(deliverer);

        assertThat(receiver.calls()).hasSize(1);
        var call = receiver.calls().get(0);
        assertThat(call.id()).isEqualTo(id.toString());
        assertThat(call.path()).isEqualTo("/hooks?of=partner");
        assertThat(call.host()).isEqualTo("receiver.test:" + receiver.port());
        assertThat(call.timestamp())
                .isEqualTo(Long.toString(Instant.parse("2026-11-22T03:00:00Z").getEpochSecond()));
        assertThat(call.body())
                .isEqualTo("{\"type\":\"city.admitted\",\"timestamp\":\"2026-11-22T03:00:00Z\",\"sequence\":1,"
                        + "\"data\":{\"cityId\":\"makassar\"}}");
        assertThat(IndependentVerifier.accepts(secretOf(hook), call)).isTrue();
        assertThat(IndependentVerifier.accepts(secretOf(parts.subscribe("/other")), call))
                .isFalse();
        assertThat(parts.log(hook).get(0).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        parts.subscribe("/");
        assertThatThrownBy(() -> parts.transactions.inNew(() -> {
                    parts.webhooks.offer(new WebhookMessage(
                            ADMITTED, parts.clock.instant(), Map.of(), WebhookAudience.EVERYONE, null));
                    throw new IllegalStateException("The use case fails");
                }))
                .hasMessage("The use case fails");

        turnUntilIdle(deliverer);

        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void aMessageOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> parts.webhooks.offer(
                        WebhookMessage.toEveryone(ADMITTED, parts.clock.instant(), Map.of(), "fact")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFactThatIsHandedOverTwiceIsToldOnce() {
        parts.subscribe("/");
        for (int time = 0; time < 2; time++) {
            parts.transactions.inNew(() -> parts.webhooks.offer(
                    WebhookMessage.toEveryone(ADMITTED, parts.clock.instant(), Map.of(), "event-1")));
        }

        turnUntilIdle(deliverer);

        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void onlyWhoHasSubscribedAndMayKnowIsTold() {
        parts.subscribe("/partner");
        parts.subscribe(receiver.url("/other"), OTHER_PARTNER, ADMITTED);
        parts.subscribe(receiver.url("/staff"), SECRETARIAT, ADMITTED);
        parts.subscribe(receiver.url("/tests-only"), PARTNER, "webhook.test");
        parts.tell("for-staff", new WebhookAudience(Set.of(Role.SECRETARIAT), Set.of(), Set.of()));
        parts.tell("for-other", new WebhookAudience(Set.of(), Set.of("VN"), Set.of(OTHER_PARTNER.id())));

        turnUntilIdle(deliverer);

        assertThat(receiver.calls())
                .extracting(Receiver.Call::path, call -> call.body().contains("for-staff"))
                .containsExactlyInAnyOrder(tuple("/staff", true), tuple("/other", false));
    }

    @Test
    void positionsHaveNoGapAndCallsBeginInTheirOrder() {
        var hook = parts.subscribe("/");
        IntStream.range(0, 30).forEach(number -> parts.tell("city-" + number));

        turnUntilIdle(deliverer);

        assertThat(parts.log(hook).stream().map(DeliveryView::sequence).toList())
                .isEqualTo(
                        IntStream.range(0, 30).mapToObj(number -> 30L - number).toList());
        assertThat(new HashSet<>(ids(receiver.calls()))).hasSize(30);
    }

    @Test
    void aFailureIsTriedAgainAsTheScheduleSaysAndThenGivenUp() {
        var hook = parts.subscribe("/");
        var id = parts.tell("makassar");
        receiver.answers(500, "no\u0007 luck");

        turnUntilIdle(deliverer);
        assertThat(parts.log(hook).get(0).nextAttemptAt()).isEqualTo("2026-11-22T03:00:05Z");
        parts.clock.forward(Duration.ofSeconds(5));
        turnUntilIdle(deliverer);
        assertThat(parts.log(hook).get(0).nextAttemptAt()).isEqualTo("2026-11-22T03:05:05Z");
        parts.clock.forward(Duration.ofMinutes(5).minusSeconds(1));
        turnUntilIdle(deliverer);
        assertThat(receiver.calls()).hasSize(2);
        parts.clock.forward(Duration.ofSeconds(1));
        turnUntilIdle(deliverer);

        assertThat(ids(receiver.calls())).containsExactly(id.toString(), id.toString(), id.toString());
        assertThat(receiver.calls()).extracting(Receiver.Call::timestamp).doesNotHaveDuplicates();
        var delivery = parts.log(hook).get(0);
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.nextAttemptAt()).isNull();
        assertThat(delivery.attempts())
                .extracting(DeliveryView.AttemptView::outcome, DeliveryView.AttemptView::status)
                .containsOnly(tuple(Outcome.REFUSED, 500));
        assertThat(delivery.attempts().get(0).excerpt()).isEqualTo("no luck");
        assertThat(parts.now(hook).state()).isEqualTo(WebhookState.ACTIVE);
    }

    @Test
    void aReceiverThatAsksForAPauseGetsIt() {
        var hook = parts.subscribe("/");
        parts.tell("makassar");
        receiver.answers(429, Map.of("Retry-After", "120"), "");
        turnUntilIdle(deliverer);
        parts.tell("ha-noi");
        receiver.answers(204, "");

        parts.clock.forward(Duration.ofSeconds(119));
        turnUntilIdle(deliverer);
        assertThat(receiver.calls()).hasSize(1);
        parts.clock.forward(Duration.ofSeconds(1));
        turnUntilIdle(deliverer);

        assertThat(parts.log(hook)).extracting(DeliveryView::state).containsOnly(DeliveryState.DELIVERED);
    }

    @Test
    void aReceiverThatIsGoneIsToldNoMoreUntilItsOwnerResumes() {
        var hook = parts.subscribe("/");
        parts.tell("makassar");
        receiver.answers(410, "");
        turnUntilIdle(deliverer);

        assertThat(parts.now(hook).state()).isEqualTo(WebhookState.DISABLED);
        assertThat(parts.now(hook).disabledReason()).isEqualTo(DisabledReason.GONE);
        var missed = parts.tell("ha-noi");
        receiver.answers(204, "");
        turnUntilIdle(deliverer);
        assertThat(receiver.calls()).hasSize(1);

        parts.transactions.inNew(() -> parts.change.resume(hook.webhook().id(), any(), PARTNER));
        var replayed =
                parts.transactions.answer(() -> parts.replay.from(hook.webhook().id(), 2, PARTNER));
        turnUntilIdle(deliverer);

        assertThat(replayed).isEqualTo(new ReplayDeliveries.Replay(1, 2, false));
        assertThat(receiver.calls().get(1).id()).isEqualTo(missed.toString());
    }

    @Test
    void aReceiverThatFailsForDaysIsDisabledAndOneSuccessBreaksTheRow() {
        var hook = parts.subscribe("/");
        receiver.answers(503, "");
        parts.tell("one");
        turnUntilIdle(deliverer);
        parts.clock.forward(Duration.ofDays(2));
        receiver.answers(204, "");
        turnUntilIdle(deliverer);
        receiver.answers(503, "");
        parts.tell("two");
        turnUntilIdle(deliverer);
        parts.clock.forward(Duration.ofDays(3).minusSeconds(1));
        turnUntilIdle(deliverer);
        assertThat(parts.now(hook).state()).isEqualTo(WebhookState.ACTIVE);

        parts.clock.forward(Duration.ofMinutes(5));
        turnUntilIdle(deliverer);

        assertThat(parts.now(hook).state()).isEqualTo(WebhookState.DISABLED);
        assertThat(parts.now(hook).disabledReason()).isEqualTo(DisabledReason.FAILING);
    }

    @Test
    void aRedirectIsNotFollowed() {
        var elsewhere = parts.anotherReceiver();
        var hook = parts.subscribe("/");
        parts.tell("makassar");
        receiver.answers(302, Map.of("Location", elsewhere.url("/")), "");

        turnUntilIdle(deliverer);

        assertThat(elsewhere.calls()).isEmpty();
        assertThat(parts.log(hook).get(0).attempts().get(0).outcome()).isEqualTo(Outcome.REDIRECTED);
    }

    @Test
    void aNameThatLeadsInsideAfterItsRegistrationIsNotCalled() {
        var hook = parts.subscribe("/");
        parts.tell("makassar");
        parts.resolveTo(host -> List.of(InetAddress.getByName("169.254.169.254")));

        turnUntilIdle(deliverer);

        assertThat(receiver.calls()).isEmpty();
        assertThat(parts.log(hook).get(0).attempts().get(0).outcome()).isEqualTo(Outcome.DESTINATION_REFUSED);
    }

    @Test
    void aReceiverWhoseCertificateIsForAnotherNameIsNotTold() {
        var hook = parts.subscribe("https://impostor.test:" + receiver.port() + "/", PARTNER, ADMITTED);
        parts.tell("makassar");

        turnUntilIdle(deliverer);

        assertThat(receiver.calls()).isEmpty();
        assertThat(parts.log(hook).get(0).attempts().get(0).outcome()).isEqualTo(Outcome.NOT_TRUSTED);
    }

    @Test
    void aReceiverThatIsNotThereIsTriedAgain() {
        var away = parts.anotherReceiver();
        var hook = parts.subscribe(away.url("/"), PARTNER, ADMITTED);
        away.close();
        parts.tell("makassar");

        turnUntilIdle(deliverer);

        assertThat(parts.log(hook).get(0).attempts().get(0).outcome()).isEqualTo(Outcome.NOT_CONNECTED);
        assertThat(parts.log(hook).get(0).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void aReceiverThatDoesNotAnswerIsGivenUpInTime() {
        var impatient = parts.deliverer(Duration.ofMillis(300));
        var hook = parts.subscribe("/");
        parts.tell("makassar");
        var never = new CountDownLatch(1);
        receiver.does(exchange -> waitFor(never));

        turn(impatient);

        assertThat(parts.log(hook).get(0).attempts().get(0).outcome()).isEqualTo(Outcome.TIMED_OUT);
        never.countDown();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aSlowReceiverDelaysNobodyElse() throws SQLException {
        var quick = parts.anotherReceiver();
        parts.subscribe("/slow");
        var hook = parts.subscribe(quick.url("/"), OTHER_PARTNER, ADMITTED);
        var release = new CountDownLatch(1);
        receiver.does(exchange -> waitFor(release));
        IntStream.range(0, 20).forEach(number -> parts.tell("city-" + number));

        Awaitility.await().until(() -> {
            deliverer.turn();
            return new HashSet<>(ids(quick.calls())).size() == 20;
        });

        assertThat(receiver.calls()).hasSizeLessThanOrEqualTo(4);
        assertThat(parts.find.get(hook.webhook().id(), OTHER_PARTNER).state()).isEqualTo(WebhookState.ACTIVE);
        release.countDown();
    }

    @Test
    void anEndlessAnswerIsNotRead() {
        var hook = parts.subscribe("/");
        parts.tell("makassar");
        receiver.answers(500, "x".repeat(5_000_000));

        turnUntilIdle(deliverer);

        var attempt = parts.log(hook).get(0).attempts().get(0);
        assertThat(attempt.status()).isEqualTo(500);
        assertThat(attempt.excerpt()).hasSize(1024);
    }

    @Test
    void aProcessThatDiesBetweenCallAndNoteLeavesTheMessageToAnotherUnderTheSameId() throws SQLException {
        var hook = parts.subscribe("/");
        var id = parts.tell("makassar");
        parts.deliveries.shareOut(parts.clock.instant(), 10);
        var lost = parts.deliveries.claim(
                hook.webhook().id(),
                1,
                parts.clock.instant(),
                parts.clock.instant().plusSeconds(60));
        assertThat(lost).extracting(ClaimedDelivery::attempt).containsExactly(1);

        turnUntilIdle(deliverer);
        assertThat(receiver.calls()).isEmpty();
        parts.clock.forward(Duration.ofSeconds(60));
        turnUntilIdle(deliverer);

        assertThat(ids(receiver.calls())).containsExactly(id.toString());
        var late = Attempt.failed(parts.clock.instant(), Duration.ZERO, Outcome.NOT_CONNECTED);
        parts.deliveries.settle(
                lost.get(0),
                late,
                new DeliveryStore.Settlement(DeliveryState.FAILED, null, null),
                parts.clock.instant(),
                Duration.ZERO);
        assertThat(parts.log(hook).get(0).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void twoProcessesShareTheWorkAndCallOnce() {
        var other = parts.deliverer();
        parts.subscribe("/");
        IntStream.range(0, 40).forEach(number -> parts.tell("city-" + number));

        var second = new Thread(() -> turnUntilIdle(other));
        second.start();
        turnUntilIdle(deliverer);
        Awaitility.await().until(() -> !second.isAlive());
        turnUntilIdle(deliverer);

        assertThat(ids(receiver.calls())).hasSize(40).doesNotHaveDuplicates();
        assertThat(parts.number("select count(*) from webhook_message where position between 1 and 40"))
                .isEqualTo(40);
    }

    @Test
    void afterARotationBothSecretsSignForADayAndThenTheNewOneAlone() {
        var hook = parts.subscribe("/");
        var rotated = parts.transactions.answer(
                () -> parts.change.rotateSecret(hook.webhook().id(), any(), false, PARTNER));
        parts.tell("one");
        turnUntilIdle(deliverer);
        parts.clock.forward(Duration.ofHours(24));
        parts.tell("two");
        turnUntilIdle(deliverer);

        var during = receiver.calls().get(0);
        var after = receiver.calls().get(1);
        assertThat(during.signature().split(" ")).hasSize(2);
        assertThat(IndependentVerifier.accepts(secretOf(hook), during)).isTrue();
        assertThat(IndependentVerifier.accepts(secretOf(rotated), during)).isTrue();
        assertThat(IndependentVerifier.accepts(secretOf(hook), after)).isFalse();
        assertThat(IndependentVerifier.accepts(secretOf(rotated), after)).isTrue();
    }

    @Test
    void aSecretThatSomebodyElseHasStopsSigningAtOnce() {
        var hook = parts.subscribe("/");
        var rotated = parts.transactions.answer(
                () -> parts.change.rotateSecret(hook.webhook().id(), any(), true, PARTNER));
        parts.tell("one");

        turnUntilIdle(deliverer);

        assertThat(IndependentVerifier.accepts(secretOf(hook), receiver.calls().get(0)))
                .isFalse();
        assertThat(IndependentVerifier.accepts(
                        secretOf(rotated), receiver.calls().get(0)))
                .isTrue();
    }

    @Test
    void whatComesDuringAPauseArrivesAfterwards() {
        var hook = parts.subscribe("/");
        parts.transactions.inNew(() -> parts.change.pause(hook.webhook().id(), any(), PARTNER));
        var id = parts.tell("makassar");
        turnUntilIdle(deliverer);
        assertThat(receiver.calls()).isEmpty();

        parts.transactions.inNew(() -> parts.change.resume(hook.webhook().id(), any(), PARTNER));
        turnUntilIdle(deliverer);

        assertThat(ids(receiver.calls())).containsExactly(id.toString());
    }

    @Test
    void aTestGoesToTheOneWhoAsked() {
        var hook = parts.subscribe("/asked");
        parts.subscribe(receiver.url("/not-asked"), OTHER_PARTNER, ADMITTED, "webhook.test");

        parts.transactions.inNew(() ->
                new TestWebhook(parts.order, parts.webhooks).test(hook.webhook().id(), PARTNER));
        turnUntilIdle(deliverer);

        assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactly("/asked");
        assertThat(receiver.calls().get(0).body()).contains("\"webhook.test\"");
    }

    @Test
    void oneMessageIsDeliveredAgainUnderItsIdAndAnUnknownOneIsNot() {
        var hook = parts.subscribe("/");
        var id = parts.tell("makassar");
        parts.tell("ha-noi");
        turnUntilIdle(deliverer);

        parts.transactions.inNew(() -> {
            var replayed = parts.replay.message(hook.webhook().id(), id, PARTNER);
            assertThat(replayed.messages()).isEqualTo(1);
        });
        turnUntilIdle(deliverer);

        assertThat(ids(receiver.calls()))
                .hasSize(3)
                .filteredOn(id.toString()::equals)
                .hasSize(2);
        assertThatThrownBy(() -> parts.transactions.inNew(
                        () -> parts.replay.message(hook.webhook().id(), UUID.randomUUID(), PARTNER)))
                .isInstanceOf(WebhookMessageNotFound.class);
    }

    @Test
    void whatIsOldIsForgottenWithItsLog() throws SQLException {
        var hook = parts.subscribe("/");
        parts.tell("makassar");
        turnUntilIdle(deliverer);
        parts.clock.forward(Duration.ofDays(31));
        parts.tell("ha-noi");

        int forgotten =
                parts.deliveries.forgetRecordedBefore(parts.clock.instant().minus(Duration.ofDays(30)), 100);
        turnUntilIdle(deliverer);

        assertThat(forgotten).isEqualTo(1);
        assertThat(parts.log(hook)).extracting(DeliveryView::sequence).containsExactly(2L);
    }

    @Test
    void noSecretIsInTheDatabaseInTheClear() {
        var secret = secretOf(parts.subscribe("/"));
        var key = HexFormat.of().formatHex(Base64.getDecoder().decode(secret.substring("whsec_".length())));

        assertThat(parts.number("select count(*) from webhook_subscription s where s::text like '%" + key + "%'"))
                .isZero();
    }
}
