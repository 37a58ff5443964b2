package ascn.deploy.sample.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MemberState;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the topics make of the record before they call anybody. */
class RegistryTopicsTest {

    private static final LocalDate NOMINATIONS = LocalDate.parse("2018-02-01");

    private final DataSet record = DataSet.read();

    @Test
    void theEstablishmentIsRecordedAndTheLaunchOnlyPlanned() {
        assertThat(NetworkActs.acts(record))
                .extracting(act -> act.kind() + " " + act.standing() + " " + act.occurredOn() + " " + act.body())
                .containsExactly(
                        "ESTABLISHMENT RECORDED 2018-04-28 32nd ASEAN Summit",
                        "OFFICIAL_LAUNCH PLANNED 2018-11 ASEAN Leaders");
    }

    @Test
    @DisplayName("A01 one meeting a year, the last of them only planned")
    void oneMeetingAYear() {
        var meetings = AnnualMeetings.meetings(record);

        assertThat(meetings).extracting(AnnualMeetings.Meeting::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(meetings)
                .extracting(AnnualMeetings.Meeting::occurredOn)
                .startsWith("2018-07-08", "2019-08-23", "2020")
                .endsWith("2026");
        assertThat(meetings)
                .filteredOn(meeting -> meeting.standing().equals("PLANNED"))
                .extracting(AnnualMeetings.Meeting::number, AnnualMeetings.Meeting::place)
                .containsExactly(tuple(9, "NOT_ON_RECORD"));
    }

    @Test
    void ofTheFirstMeetingThePlanIsKnownToo() {
        assertThat(AnnualMeetings.meetings(record))
                .filteredOn(meeting -> meeting.plannedOn() != null)
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.number()).isEqualTo(1);
                    assertThat(meeting.plannedOn()).isEqualTo("2018-07");
                    assertThat(meeting.source()).contains("Concept Note").hasSizeLessThanOrEqualTo(500);
                });
    }

    @Test
    @DisplayName("R04 a year has one Summit, the last ASEAN Summit that took place in it")
    void oneSummitAYear() {
        assertThat(CalendarDates.dates(record))
                .extracting(date -> date.kind() + " " + date.year() + " " + date.standing() + " " + date.occurredOn())
                .containsExactly(
                        "JCM 2018 PLANNED 2018-10",
                        "SUMMIT 2018 RECORDED 2018-11-13",
                        "SUMMIT 2019 RECORDED 2019-11-03",
                        "SUMMIT 2025 RECORDED 2025-10-26");
    }

    @Test
    @DisplayName("M18 eleven of the twelve later cities are beyond three")
    void laterCitiesBeyondThree() {
        assertThat(record.laterCities())
                .filteredOn(city -> Applications.placeIn(record, city) <= 3)
                .extracting(City::slug)
                .containsExactly("dili");
        assertThat(record.laterCities())
                .filteredOn(city -> city.memberState().equals("MY"))
                .extracting(city -> Applications.placeIn(record, city))
                .containsExactly(5L, 6L, 7L);
    }

    @Test
    @DisplayName("N04 a representative is there from the nominations on, or from the accession if that is later")
    void sinceWhenARepresentativeIsThere() {
        assertThat(record.memberStates())
                .extracting(state ->
                        SampleTenures.Post.of(state, NOMINATIONS).tenure().since())
                .hasSize(11)
                .containsOnly("2018-02-01", "2025-10-26");
        assertThat(SampleTenures.Post.of(state("TL"), NOMINATIONS).tenure().since())
                .isEqualTo("2025-10-26");
        assertThat(SampleTenures.Post.of(state("MM"), NOMINATIONS).tenure().body())
                .isEqualTo("NOT_ON_RECORD");
    }

    @Test
    @DisplayName("N04 an officer is there from the day on which the city is a member for certain")
    void sinceWhenAnOfficerIsThere() {
        assertThat(record.cities())
                .filteredOn(city -> city.slug().equals("sumedang"))
                .extracting(city -> SampleTenures.Post.of(city).tenure())
                .singleElement()
                .satisfies(tenure -> {
                    assertThat(tenure.since()).isEqualTo("2024-09-25");
                    assertThat(tenure.startOnRecord()).isFalse();
                    assertThat(tenure.sample()).isTrue();
                    assertThat(tenure.designation()).isEqualTo("NOT_ON_RECORD");
                });
    }

    private MemberState state(String code) {
        return record.memberStates().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
