package ascn.cityregistry.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.quota.domain.QuotaDecision;
import ascn.cityregistry.quota.domain.QuotaDecisionOnlyPlanned;
import ascn.cityregistry.quota.domain.QuotaDecisionUnnamed;
import ascn.cityregistry.quota.domain.QuotaExceeded;
import ascn.cityregistry.quota.domain.QuotaFactSuperseded;
import ascn.cityregistry.quota.domain.QuotaPolicy;
import ascn.cityregistry.quota.domain.QuotaPolicyId;
import ascn.cityregistry.quota.domain.QuotaPolicyRetroactive;
import ascn.cityregistry.quota.domain.QuotaStanding;
import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.cityregistry.quota.domain.WaiverPeriodEmpty;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotaTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate LIST_OF_PILOTS = LocalDate.parse("2018-03-23");
    private static final LocalDate FIRST_QUOTA = LocalDate.parse("2018-01-01");

    @Test
    @DisplayName("M01 the third city is within the quota, the fourth is not")
    void theQuotaIsAnUpperBound() {
        assertThatCode(() -> malaysiaWith(2, 0, 3).refuseAbove(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> malaysiaWith(2, 0, 3).refuseAbove(2))
                .isInstanceOf(QuotaExceeded.class)
                .hasMessage("MY would have 4 member cities on 2018-03-23; the quota since 2018-01-01 is 3");
    }

    private static QuotaStanding malaysiaWith(long members, long waived, @Nullable Integer quota) {
        return new QuotaStanding("MY", LIST_OF_PILOTS, members, waived, quota == null ? null : FIRST_QUOTA, quota);
    }

    @Test
    @DisplayName("M11 a waiver of one city covers the fourth and no fifth")
    void aWaiverCoversAsManyCitiesAsItSays() {
        assertThatCode(() -> malaysiaWith(0, 1, 3).refuseAbove(4)).doesNotThrowAnyException();
        assertThatThrownBy(() -> malaysiaWith(0, 1, 3).refuseAbove(5))
                .isInstanceOf(QuotaExceeded.class)
                .hasMessageEndingWith("and waivers allow 1 more");
    }

    @Test
    @DisplayName("M02 a day before the first policy knows no quota; a lowered one leaves no places and takes none away")
    void thePlacesOfADayAreNeverFewerThanNone() {
        assertThatCode(() -> malaysiaWith(7, 0, null).refuseAbove(50)).doesNotThrowAnyException();
        assertThat(malaysiaWith(4, 0, 2).places()).isZero();
        assertThat(malaysiaWith(2, 1, 3).places()).isEqualTo(2);
    }

    @Test
    @DisplayName("M02 a policy holds from the day of its decision at the earliest, as far as that day is known")
    void aPolicyDoesNotAlterThePast() {
        var decided = ofThePast("2020-07");

        assertThatThrownBy(() -> policySince("2020-06-30", decided)).isInstanceOf(QuotaPolicyRetroactive.class);
        assertThat(policySince("2020-07-01", decided).effectiveFrom()).isEqualTo(LocalDate.parse("2020-07-01"));
        assertThat(policySince("2028-01-01", decided).citiesPerState()).isEqualTo(5);
    }

    private static QuotaPolicy policySince(String day, Act act) {
        return QuotaPolicy.from(QuotaPolicy.record(
                new QuotaPolicyId(UUID.randomUUID()),
                LocalDate.parse(day),
                5,
                QuotaDecision.taken(act, "Decision", "Source"),
                null,
                act));
    }

    private static Act ofThePast(String day) {
        return new Act(PartialDate.parse(day), Standing.RECORDED, "Source", NOW, "actor");
    }

    @Test
    @DisplayName("M02 a policy gives way once; the next correction is one of the correction")
    void aPolicyGivesWayOnce() {
        var policy = policySince("2021-01-01", ofThePast("2020"));

        policy.giveWayAt(NOW);

        assertThat(policy.supersededAt()).contains(NOW);
        assertThatThrownBy(() -> policy.giveWayAt(NOW)).isInstanceOf(QuotaFactSuperseded.class);
    }

    @Test
    @DisplayName("N03 what is only planned changes no quota")
    void aPlanIsNoDecision() {
        var planned = new Act(PartialDate.parse("2030"), Standing.PLANNED, "A plan", NOW, "actor");

        assertThatThrownBy(() -> QuotaDecision.taken(planned, "Decision", "A plan"))
                .isInstanceOf(QuotaDecisionOnlyPlanned.class);
    }

    @Test
    @DisplayName("M18 the reference of a decision of the past may be NOT_ON_RECORD; N02 one of today's may not")
    void aDecisionOfThePastMayHaveNoReference() {
        var today = ofThePast("2026-11-22");

        assertThat(QuotaDecision.taken(ofThePast("2023"), "NOT_ON_RECORD", "Source")
                        .reference()
                        .isOnRecord())
                .isFalse();
        assertThatThrownBy(() -> QuotaDecision.taken(today, "NOT_ON_RECORD", "Source"))
                .isInstanceOf(QuotaDecisionUnnamed.class);
    }

    @Test
    @DisplayName("M11 a waiver holds for one day at least")
    void aWaiverHasADay() {
        assertThatThrownBy(() -> waiverUntil("2018-03-23")).isInstanceOf(WaiverPeriodEmpty.class);
        assertThat(waiverUntil("2018-03-24").until()).contains(LocalDate.parse("2018-03-24"));
    }

    private static QuotaWaiver waiverUntil(String day) {
        var act = ofThePast("2018-03-23");
        return QuotaWaiver.from(QuotaWaiver.record(
                new QuotaWaiverId(UUID.randomUUID()),
                "MY",
                1,
                LIST_OF_PILOTS,
                LocalDate.parse(day),
                QuotaDecision.taken(act, "Decision", "Source"),
                null,
                act));
    }
}
