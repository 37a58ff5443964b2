package ascn.actionplan.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.actionplan.expertise.domain.AnswerKind;
import ascn.actionplan.expertise.domain.ExpertiseActOutOfOrder;
import ascn.actionplan.expertise.domain.ExpertiseAlreadyAnswered;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAskedFor;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOffered;
import ascn.actionplan.expertise.domain.ExpertiseKind;
import ascn.actionplan.expertise.domain.ExpertiseOfOwnCity;
import ascn.actionplan.expertise.domain.ExpertiseOffer;
import ascn.actionplan.expertise.domain.ExpertiseOfferAlreadyWithdrawn;
import ascn.actionplan.expertise.domain.ExpertiseOfferClosed;
import ascn.actionplan.expertise.domain.ExpertisePeriodBackwards;
import ascn.actionplan.expertise.domain.ExpertiseRequest;
import ascn.actionplan.expertise.domain.OfferFacts;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What offers of expertise and requests for them demand and allow. */
class ExpertiseTest {

    private static final UUID OFFER = UUID.fromString("0199f3a4-5d1e-7c52-9b0a-6f2d8e41c7a3");
    private static final UUID REQUEST = UUID.fromString("0199f3a4-5d1e-7c52-9b0a-6f2d8e41c7a4");

    @Test
    @DisplayName("P23 an offer is open from the day on which it is made until its last day")
    void isOpenUntilItsLastDay() {
        var offer = offered("2024-09-12", "2024-12-31");

        assertThat(offer.isOpenOn(LocalDate.parse("2024-09-11"))).isFalse();
        assertThat(offer.isOpenOn(LocalDate.parse("2024-09-12"))).isTrue();
        assertThat(offer.isOpenOn(LocalDate.parse("2024-12-31"))).isTrue();
        assertThat(offer.isOpenOn(LocalDate.parse("2025-01-01"))).isFalse();
        assertThat(offered("2024-09-12", null).isOpenOn(LocalDate.parse("2040-01-01")))
                .isTrue();
    }

    @Test
    @DisplayName("P23 only an open offer is asked for, and by another city")
    void isAskedForWhileItIsOpen() {
        var offer = offered("2024-09-12", "2024-12-31");

        assertThat(ask(offer, "makassar", "2024-12-31"))
                .isEqualTo(new ExpertiseAskedFor(
                        REQUEST, OFFER, "da-nang", "makassar", "ID", "To plan the same", on("2024-12-31")));
        assertThatThrownBy(() -> ask(offer, "makassar", "2025-01-01").purpose())
                .isInstanceOf(ExpertiseOfferClosed.class);
        assertThatThrownBy(() -> ask(offer, "da-nang", "2024-12-31").purpose()).isInstanceOf(ExpertiseOfOwnCity.class);
    }

    @Test
    @DisplayName("P23 an offer is withdrawn once, is closed from that day on, and not withdrawn before it is made")
    void isWithdrawnOnce() {
        var offer = offered("2024-09-12", null);

        assertThatThrownBy(() -> offer.withdraw("Moved", on("2024-09-11")).reason())
                .isInstanceOf(ExpertiseActOutOfOrder.class);
        var after = offer.after(offer.withdraw("Moved", on("2025-03-01")));
        assertThat(after.isOpenOn(LocalDate.parse("2025-02-28"))).isTrue();
        assertThat(after.isOpenOn(LocalDate.parse("2025-03-01"))).isFalse();
        assertThatThrownBy(() -> after.withdraw("Again", on("2025-04-01")).reason())
                .isInstanceOf(ExpertiseOfferAlreadyWithdrawn.class);
    }

    @Test
    @DisplayName("P23 a request is answered once, on the day on which it is made or later")
    void isAnsweredOnce() {
        var request = asked("2024-10-01");

        assertThatThrownBy(() -> request.answer(AnswerKind.ACCEPTED, "Yes", on("2024-09-30"))
                        .text())
                .isInstanceOf(ExpertiseActOutOfOrder.class);
        var after = request.after(request.answer(AnswerKind.DECLINED, "Not this year", on("2024-10-01")));
        assertThat(after.version()).isEqualTo(1);
        assertThat(String.valueOf(after.answer())).contains("DECLINED", "Not this year");
        assertThatThrownBy(() -> after.answer(AnswerKind.ACCEPTED, "Yes", on("2024-10-02"))
                        .text())
                .isInstanceOf(ExpertiseAlreadyAnswered.class);
    }

    @Test
    @DisplayName("P23 what two cities say is read by their officers and the Secretariat")
    void isReadByTheTwo() {
        var request = asked("2024-10-01");

        assertThat(request.isFor(officerOf("da-nang"))).isTrue();
        assertThat(request.isFor(officerOf("makassar"))).isTrue();
        assertThat(request.isFor(officerOf("phuket"))).isFalse();
        assertThat(request.isFor(new Viewer(true, Set.of(), Set.of(), LocalDate.parse("2024-10-01"))))
                .isTrue();
    }

    @Test
    @DisplayName("P23 what is offered for a period ends on its first day or later")
    void periodsRunForwards() {
        assertThatThrownBy(() -> facts("2024-10-01", "2024-09-30").refuseWhenBackwards())
                .isInstanceOf(ExpertisePeriodBackwards.class);
        assertThatCode(() -> facts("2024-10-01", "2024-10-01").refuseWhenBackwards())
                .doesNotThrowAnyException();
    }

    private static Viewer officerOf(String city) {
        return new Viewer(false, Set.of(city), Set.of(), LocalDate.parse("2024-10-01"));
    }

    private static ExpertiseAskedFor ask(ExpertiseOffer offer, String city, String day) {
        return offer.askFor(REQUEST, city, "ID", "To plan the same", on(day));
    }

    private static ExpertiseRequest asked(String day) {
        return ExpertiseRequest.from(ask(offered("2024-09-12", null), "makassar", day));
    }

    private static ExpertiseOffer offered(String day, @Nullable String until) {
        return ExpertiseOffer.from(new ExpertiseOffered(OFFER, "da-nang", "VN", facts(null, until), on(day)));
    }

    private static OfferFacts facts(@Nullable String from, @Nullable String until) {
        return new OfferFacts(
                ExpertiseKind.DATA,
                "Counts of cars",
                "Each crossing, each hour",
                List.of("transport"),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                OnRecord.parse("Named as the source"));
    }

    private static Act on(String day) {
        return new Act(
                PartialDate.parse(day), Standing.RECORDED, "A test", Instant.parse("2026-11-22T03:15:00Z"), "somebody");
    }
}
