package ascn.actionplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.monitoring.domain.EntryStanding;
import ascn.actionplan.monitoring.domain.MonitoredCity;
import ascn.actionplan.monitoring.domain.MonitoringDay;
import ascn.actionplan.monitoring.domain.MonitoringDay.Due;
import ascn.actionplan.monitoring.domain.NetworkStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Overdue and silent are computed for a day. */
class MonitoredCityTest {

    private static final LocalDate DEADLINE = LocalDate.parse("2022-08-31");

    private static MonitoringDay on(String day) {
        var on = LocalDate.parse(day);
        var due = DEADLINE.isBefore(on) ? Optional.of(new Due(2022, DEADLINE)) : Optional.<Due>empty();
        return MonitoringDay.of(on, 2022, Optional.of(DEADLINE), due);
    }

    private static MonitoredCity city(EntryStanding entry, @Nullable Integer lastYear, @Nullable String lastOn) {
        return city("2018-03-23", entry, lastYear, lastOn);
    }

    private static MonitoredCity city(
            String memberSince, EntryStanding entry, @Nullable Integer lastYear, @Nullable String lastOn) {
        var since = entry.isSent() ? "2022-08-20" : null;
        return new MonitoredCity(
                "phuket",
                "Phuket",
                "TH",
                LocalDate.parse(memberSince),
                entry,
                since,
                false,
                lastYear,
                lastOn,
                2,
                1,
                1,
                0,
                0,
                0,
                1);
    }

    @Test
    @DisplayName("P21 an entry that has not come to the Secretariat is overdue from the day after the deadline on")
    void overdueFromTheDayAfterTheDeadline() {
        var waiting = city(EntryStanding.WITH_REPRESENTATIVE, 2022, "2022-08-20");

        assertThat(waiting.isOverdue(on("2022-08-31"))).isFalse();
        assertThat(waiting.isOverdue(on("2022-09-01"))).isTrue();
        assertThat(city(EntryStanding.WITH_SECRETARIAT, 2022, "2022-08-20").isOverdue(on("2022-09-01")))
                .isFalse();
        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, null, null).isOverdue(on("2022-09-01")))
                .isTrue();
    }

    @Test
    @DisplayName("P21 what waits with the National Representative is shown as such, and since when")
    void whatWaitsIsShownWithItsDay() {
        assertThat(city(EntryStanding.WITH_REPRESENTATIVE, 2022, "2022-08-20").withRepresentativeSince())
                .isEqualTo("2022-08-20");
        assertThat(city(EntryStanding.RECEIVED, 2022, "2022-08-20").withRepresentativeSince())
                .isNull();
    }

    @Test
    @DisplayName("R15 P10 a city is silent when nothing came of the year that was due, since the last thing that came")
    void silentSinceTheLastThingThatCame() {
        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, 2021, "2021-08-10").silentSince(on("2022-09-01")))
                .isEqualTo("2021-08-10");
        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, null, null).silentSince(on("2022-09-01")))
                .isEqualTo("2018-03-23");
        assertThat(city(EntryStanding.WITH_REPRESENTATIVE, 2022, "2022-08-20").silentSince(on("2022-09-01")))
                .isNull();
    }

    @Test
    @DisplayName("R15 on the deadline itself the year before is the one that was due")
    void onTheDeadlineNobodyIsSilentForTheYear() {
        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, 2021, "2021-08-10").isSilent(on("2022-08-31")))
                .isFalse();
        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, 2020, "2020-08-10").isSilent(on("2022-08-31")))
                .isTrue();
    }

    @Test
    @DisplayName("R15 a city that joined after the deadline was not asked")
    void whoJoinedLaterWasNotAsked() {
        var newcomer = city("2022-09-01", EntryStanding.NO_ENTRY_ON_RECORD, null, null);
        var joinedInTime = city("2022-08-31", EntryStanding.NO_ENTRY_ON_RECORD, null, null);

        assertThat(newcomer.isOverdue(on("2022-09-02"))).isFalse();
        assertThat(newcomer.isSilent(on("2022-09-02"))).isFalse();
        assertThat(joinedInTime.isOverdue(on("2022-09-02"))).isTrue();
        assertThat(joinedInTime.isSilent(on("2022-09-02"))).isTrue();
    }

    @Test
    @DisplayName("R15 without a deadline on record nothing is overdue")
    void withoutADeadlineNothingIsOverdue() {
        var day = MonitoringDay.of(LocalDate.parse("2022-12-31"), 2022, Optional.empty(), Optional.empty());

        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, 2021, "2021-08-10").isOverdue(day))
                .isFalse();
        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, 2021, "2021-08-10").isSilent(day))
                .isFalse();
        assertThat(city(EntryStanding.NO_ENTRY_ON_RECORD, 2020, "2020-08-10").isSilent(day))
                .isTrue();
    }

    @Test
    @DisplayName("R15 the sums are those of the cities")
    void theSumsAreThoseOfTheCities() {
        var standing = NetworkStanding.of(
                on("2022-09-01"),
                List.of(
                        city(EntryStanding.RECEIVED, 2022, "2022-08-20"),
                        city(EntryStanding.WITH_REPRESENTATIVE, 2022, "2022-08-20"),
                        city(EntryStanding.NO_ENTRY_ON_RECORD, 2021, "2021-08-10")));

        assertThat(standing.cities()).isEqualTo(3);
        assertThat(standing.received()).isEqualTo(1);
        assertThat(standing.withRepresentative()).isEqualTo(1);
        assertThat(standing.noEntryOnRecord()).isEqualTo(1);
        assertThat(standing.overdue()).isEqualTo(2);
        assertThat(standing.silent()).isEqualTo(1);
        assertThat(standing.projects()).isEqualTo(6);
        assertThat(standing.milestonesOverdue()).isEqualTo(3);
    }
}
