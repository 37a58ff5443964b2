package ascn.deploy.sample.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MemberState;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    @Test
    @DisplayName("M10 the lines of the printed list, of one list and one day")
    void theLinesOfThePrintedList() {
        var lines =
                record.pilotCities().stream().map(ListOfPilotCities.Line::of).toList();

        assertThat(lines)
                .extracting(ListOfPilotCities.Line::number)
                .hasSize(26)
                .startsWith(1, 2)
                .endsWith(26);
        assertThat(lines)
                .extracting(ListOfPilotCities.Line::printedName)
                .contains("DKI Jakarta", "Ha Noi", "Nay Pyi Taw");
        assertThat(lines).extracting(ListOfPilotCities.Line::listedOn).containsOnly("2018-03-23");
        assertThat(lines)
                .extracting(ListOfPilotCities.Line::list)
                .hasSize(26)
                .containsOnly(lines.get(0).list());
    }

    @Test
    @DisplayName("N02 a kind of territory that no source gives is NOT_ON_RECORD beside a position that is")
    void aPlaceOfWhichTheKindIsNotOnRecord() {
        var chonburi = record.pilotCities().get(5);

        var place = CityPlaces.Place.of(chonburi, chonburi.position().orElseThrow());

        assertThat(place.territoryKind()).isEqualTo("NOT_ON_RECORD");
        assertThat(place.position().latitude()).isEqualTo("13.36");
        assertThat(place.unLocode()).isNull();
    }

    @Test
    @DisplayName("M13 a figure is on record when that of its year or of a later one is shown")
    void aFigureThatIsOnRecord() {
        var figure = new CityPopulations.Figure(2018, 1_770_000, "A source");

        assertThat(figure.isCoveredBy(shown("{\"populationYear\": 2017}"))).isFalse();
        assertThat(figure.isCoveredBy(shown("{}"))).isFalse();
        assertThat(figure.isCoveredBy(shown("{\"populationYear\": 2018}"))).isTrue();
        assertThat(figure.isCoveredBy(shown("{\"populationYear\": 2024}"))).isTrue();
    }

    @Test
    @DisplayName("M12 a name is on record when it is the city's own or another one of it")
    void aNameThatIsOnRecord() {
        var haNoi = shown("{\"name\": \"Ha Noi\", \"aliases\": [\"Hanoi\"]}");

        assertThat(CityNames.isKnownAs("Ha Noi", haNoi)).isTrue();
        assertThat(CityNames.isKnownAs("Hanoi", haNoi)).isTrue();
        assertThat(CityNames.isKnownAs("Thang Long", haNoi)).isFalse();
    }

    private static JsonNode shown(String city) {
        try {
            return new ObjectMapper().readTree(city);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("M15 role and beginning are told where the record gives them, and doubt is told with them")
    void rolesInOtherNetworks() {
        var told = record.networkMemberships().stream()
                .map(membership -> membership.city() + ": " + NetworkMemberships.Belonging.of(membership))
                .filter(membership -> !membership.contains("role=null, since=null"))
                .map(membership -> membership.replaceAll(", source=.*", ""))
                .toList();

        assertThat(told)
                .containsExactly(
                        "bangkok: Belonging[network=UCLG, role=World Council member, since=null",
                        "dki-jakarta: Belonging[network=UCLG, role=World Council member, since=null",
                        "seberang-perai: Belonging[network=WEGO, role=Vice President City in 2022, since=null",
                        "singapore: Belonging[network=GRCN, role=null, since=2014-12",
                        "phnom-penh: Belonging[network=GRCN, role=null, since=2014-12",
                        "seberang-perai: Belonging[network=ICLEI, role=portfolio adviser, since=null",
                        "chiang-mai: Belonging[network=ICLEI, role=in the ICLEI Southeast Asia delegation 2022;"
                                + " membership implied, not stated, since=null");
    }

    private MemberState state(String code) {
        return record.memberStates().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
