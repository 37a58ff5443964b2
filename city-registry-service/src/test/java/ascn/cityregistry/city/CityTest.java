package ascn.cityregistry.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ascn.cityregistry.city.domain.AdmissionOrigin;
import ascn.cityregistry.city.domain.BoundingBoxInvalid;
import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityAlreadyMember;
import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.cityregistry.city.domain.CityEvent.CityRecorded;
import ascn.cityregistry.city.domain.CityFactOnlyPlanned;
import ascn.cityregistry.city.domain.CityFilter.Box;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityNameTaken;
import ascn.cityregistry.city.domain.CityNameUnchanged;
import ascn.cityregistry.city.domain.CityNotAMember;
import ascn.cityregistry.city.domain.CityOfAnotherState;
import ascn.cityregistry.city.domain.CityOnDays;
import ascn.cityregistry.city.domain.CityStatus;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.city.domain.LocodeOfAnotherCountry;
import ascn.cityregistry.city.domain.MergeAcrossStates;
import ascn.cityregistry.city.domain.MergeChangesMembership;
import ascn.cityregistry.city.domain.MergeIntoItself;
import ascn.cityregistry.city.domain.Place;
import ascn.cityregistry.city.domain.PopulationBand;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a city was on a day follows from its facts. */
class CityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    /** As printed on the list of 23 March 2018, in the order of its serial numbers. */
    private static final List<String> PRINTED = List.of(
            "Bandar Seri Begawan",
            "Bangkok",
            "Banyuwangi",
            "Battambang",
            "Cebu City",
            "Chonburi",
            "Da Nang",
            "Davao City",
            "DKI Jakarta",
            "Ha Noi",
            "Ho Chi Minh City",
            "Johor Bahru",
            "Kota Kinabalu",
            "Kuala Lumpur",
            "Kuching",
            "Luang Prabang",
            "Makassar",
            "Mandalay",
            "Manila",
            "Nay Pyi Taw",
            "Phnom Penh",
            "Phuket",
            "Siem Reap",
            "Singapore",
            "Vientiane",
            "Yangon");

    private static Act on(String day) {
        return new Act(PartialDate.parse(day), Standing.RECORDED, "A test", NOW, "actor");
    }

    private static Act planned(String day) {
        return new Act(PartialDate.parse(day), Standing.PLANNED, "A test", NOW, "actor");
    }

    private static City candidate(String name, String since) {
        return City.from(new CityRecorded(CityId.of(name), name, "MM", TerritoryKind.CITY, on(since)));
    }

    private static CityAdmitted admission(String name, String memberState, String day) {
        var act = on(day);
        return new CityAdmitted(
                CityId.of(name),
                name,
                memberState,
                TerritoryKind.CITY,
                Cohort.of(act.occurredOn()),
                AdmissionOrigin.dossier(UUID.randomUUID()),
                "A decision",
                "A test",
                act);
    }

    private static City member(String name, String day) {
        return City.from(admission(name, "MM", day));
    }

    private static Optional<CityOnDays> asOf(City city, String day) {
        var asked = LocalDate.parse(day);
        return city.days().stream()
                .filter(days -> !days.from().isAfter(asked)
                        && (days.until() == null || days.until().isAfter(asked)))
                .findFirst();
    }

    private static CityStatus statusOf(City city, String day) {
        return asOf(city, day).orElseThrow().status();
    }

    @Test
    @DisplayName(
            "M09 candidate, member and withdrawn follow from the periods; the cohort of a period is never rewritten")
    void aStatusFollowsFromThePeriods() {
        var city = candidate("Yangon", "2017");
        var first = city.admit(admission("Yangon", "MM", "2018-03-23"));
        var withdrawn = city.withdraw(on("2020-05-01"));
        var again = city.admit(admission("Yangon", "MM", "2023-07-12"));

        assertThat(asOf(city, "2017-12-30")).isEmpty();
        assertThat(statusOf(city, "2017-12-31")).isEqualTo(CityStatus.CANDIDATE);
        assertThat(statusOf(city, "2018-03-22")).isEqualTo(CityStatus.CANDIDATE);
        assertThat(statusOf(city, "2018-03-23")).isEqualTo(CityStatus.MEMBER);
        assertThat(statusOf(city, "2020-04-30")).isEqualTo(CityStatus.MEMBER);
        assertThat(statusOf(city, "2020-05-01")).isEqualTo(CityStatus.WITHDRAWN);
        assertThat(statusOf(city, "2023-07-12")).isEqualTo(CityStatus.MEMBER);
        assertThat(asOf(city, "2019-01-01")
                        .orElseThrow()
                        .membership()
                        .orElseThrow()
                        .cohort())
                .isEqualTo(Cohort.PILOT);
        assertThat(asOf(city, "2024-01-01")
                        .orElseThrow()
                        .membership()
                        .orElseThrow()
                        .cohort())
                .isEqualTo(Cohort.MEMBER);
        assertThat(withdrawn.memberState()).isEqualTo("MM");
        assertThat(first.cityId()).isEqualTo(again.cityId());
    }

    @Test
    @DisplayName("M12 a member is not admitted again, on the last day of its membership neither")
    void aMemberIsNotAdmittedAgain() {
        var city = member("Yangon", "2018-03-23");

        assertThatThrownBy(() -> city.admit(admission("Yangon", "MM", "2023-07-12")))
                .isInstanceOf(CityAlreadyMember.class);
        assertThat(city.withdraw(on("2020-05-01")).cityId()).hasToString("yangon");
        assertThatThrownBy(() -> city.admit(admission("Yangon", "MM", "2020-04-30")))
                .isInstanceOf(CityAlreadyMember.class);
        assertThatThrownBy(() -> city.admit(admission("Yangon", "TH", "2020-05-01")))
                .isInstanceOf(CityOfAnotherState.class);
        assertThat(city.admit(admission("Yangon", "MM", "2020-05-01")).name()).isEqualTo("Yangon");
    }

    @Test
    @DisplayName("M01 a city is withdrawn on a day after that of its admission, once")
    void aWithdrawalEndsAMembershipThatRan() {
        var city = member("Yangon", "2018-03-23");

        assertThatThrownBy(() -> city.withdraw(on("2018-03-23"))).isInstanceOf(CityNotAMember.class);
        assertThatThrownBy(() -> city.withdraw(planned("2030"))).isInstanceOf(CityFactOnlyPlanned.class);
        assertThat(city.withdraw(on("2018-03-24")).cityId()).hasToString("yangon");
        assertThatThrownBy(() -> city.withdraw(on("2018-03-25"))).isInstanceOf(CityNotAMember.class);
        assertThatThrownBy(() -> candidate("Bago", "2018").withdraw(on("2020"))).isInstanceOf(CityNotAMember.class);
    }

    @Test
    @DisplayName("M12 a name counts from its day; renamings are entered in any order")
    void aNameCountsFromItsDay() {
        var city = member("Rangoon", "2018-03-23");
        var later = city.rename(UUID.randomUUID(), "Yangon City", null, on("2025"));
        var earlier = city.rename(UUID.randomUUID(), "Yangon", "yangon", on("2020-01-01"));

        assertThat(later.formerName()).isEqualTo("Rangoon");
        assertThat(earlier.formerName()).isEqualTo("Rangoon");
        assertThat(asOf(city, "2019-12-31").orElseThrow().name()).isEqualTo("Rangoon");
        assertThat(asOf(city, "2020-01-01").orElseThrow().name()).isEqualTo("Yangon");
        assertThat(asOf(city, "2025-12-30").orElseThrow().name()).isEqualTo("Yangon");
        assertThat(asOf(city, "2025-12-31").orElseThrow().name()).isEqualTo("Yangon City");
        assertThat(asOf(city, "2025-12-31").orElseThrow().aliases()).containsExactly("Rangoon", "Yangon");
        assertThat(city.name()).isEqualTo("Yangon City");
        assertThatThrownBy(() -> city.rename(UUID.randomUUID(), "Yangon", null, on("2021")))
                .isInstanceOf(CityNameUnchanged.class);
        assertThatThrownBy(() -> city.rename(UUID.randomUUID(), "Dagon", null, on("2020-01-01")))
                .isInstanceOf(CityNameUnchanged.class);
        assertThatThrownBy(() -> city.addAlias(UUID.randomUUID(), "RANGOON", null, on("2026-11-22")))
                .isInstanceOf(CityNameTaken.class);
    }

    @Test
    @DisplayName("M12 a merged record gives its names to the city that remains, and has no days of its own any more")
    void aMergedRecordGivesItsNames() {
        var remains = member("Yangon", "2018-03-23");
        var duplicate = candidate("Rangoon", "2017-12-31");

        var merged = duplicate.mergeInto(remains, on("2026-11-22"));

        assertThat(merged.names())
                .extracting(alias -> alias.name(), alias -> alias.slug().orElse(""))
                .containsExactly(tuple("Rangoon", "rangoon"));
        assertThat(duplicate.days()).isEmpty();
        assertThat(statusOf(remains, "2017-12-31")).isEqualTo(CityStatus.CANDIDATE);
        assertThat(asOf(remains, "2018-03-23").orElseThrow().aliases()).containsExactly("Rangoon");
    }

    @Test
    @DisplayName(
            "M12 a record is merged neither into itself nor across member states; M09 nor so that a day of membership is lost")
    void aMergerChangesNoMembership() {
        var city = member("Yangon", "2018-03-23");
        var shorter = member("Rangoon", "2018-03-24");
        var elsewhere = City.from(admission("Bangkok", "TH", "2018-01-01"));

        assertThatThrownBy(() -> city.mergeInto(city, on("2026"))).isInstanceOf(MergeIntoItself.class);
        assertThatThrownBy(() -> shorter.mergeInto(elsewhere, on("2026"))).isInstanceOf(MergeAcrossStates.class);
        assertThatThrownBy(() -> city.mergeInto(shorter, on("2026"))).isInstanceOf(MergeChangesMembership.class);
        assertThat(shorter.mergeInto(city, on("2026")).into()).hasToString("yangon");
    }

    @Test
    @DisplayName("M14 what kind of territory it is can be corrected; a UN/LOCODE is of the city's country")
    void aPlaceIsCorrected() {
        var city = member("Yangon", "2018-03-23");

        assertThatThrownBy(() -> city.describe(
                        UUID.randomUUID(), new Place(TerritoryKind.CITY, null, "THBKK"), on("2026-11-22")))
                .isInstanceOf(LocodeOfAnotherCountry.class);
        var recorded =
                city.describe(UUID.randomUUID(), new Place(TerritoryKind.PROVINCE, null, "MMRGN"), on("2026-11-22"));

        assertThat(recorded.place().unLocode()).isEqualTo("MMRGN");
        assertThat(asOf(city, "2018-03-23").orElseThrow().place().territoryKind())
                .isEqualTo(TerritoryKind.PROVINCE);
    }

    @Test
    @DisplayName(
            "M13 the latest figure that counts is shown, from the last day of its year; a later one of a year replaces it")
    void theLatestFigureIsShown() {
        var city = member("Yangon", "2018-03-23");
        var first = city.count(UUID.randomUUID(), 2018, 5_000_000, on("2018"));
        var second = city.count(UUID.randomUUID(), 2020, 5_400_000, on("2020"));
        var corrected = city.count(UUID.randomUUID(), 2018, 5_210_000, on("2018"));

        assertThat(List.of(first.year(), second.year(), corrected.year())).containsExactly(2018, 2020, 2018);
        assertThat(asOf(city, "2018-12-30").orElseThrow().population()).isEmpty();
        assertThat(asOf(city, "2018-12-31")
                        .orElseThrow()
                        .population()
                        .orElseThrow()
                        .inhabitants())
                .isEqualTo(5_210_000);
        assertThat(asOf(city, "2020-12-31")
                        .orElseThrow()
                        .population()
                        .orElseThrow()
                        .year())
                .isEqualTo(2020);
    }

    @ParameterizedTest
    @DisplayName(
            "M13 200,000 to 2,000,000 is middleweight, more than 500,000 a main city; a city may be both or neither")
    @CsvSource({
        "199999, false, false",
        "200000, true, false",
        "500000, true, false",
        "500001, true, true",
        "2000000, true, true",
        "2000001, false, true"
    })
    void theBandsOverlap(long inhabitants, boolean isMiddleweight, boolean isMainCity) {
        assertThat(PopulationBand.of(inhabitants).contains(PopulationBand.MIDDLEWEIGHT))
                .isEqualTo(isMiddleweight);
        assertThat(PopulationBand.of(inhabitants).contains(PopulationBand.EIU_MAIN_CITY))
                .isEqualTo(isMainCity);
    }

    @Test
    @DisplayName("M10 the printed order of the list is the order of lists here")
    void thePrintedOrderIsTheOrderOfLists() {
        assertThat(PRINTED).hasSize(26).isSortedAccordingTo(Comparator.comparing(CityId::sortKeyOf));
    }

    @Test
    void aSearchComparesWordsWithoutDiacritics() {
        assertThat(CityId.wordsOf("Đà Nẵng")).containsExactly("da", "nang");
        assertThat(CityId.wordsOf("  %_ ")).isEmpty();
        assertThat(CityId.ifAny("กรุงเทพ")).isEmpty();
    }

    @Test
    void aPieceOfTheMapIsFourNumbers() {
        assertThat(Box.parse("95,-11,141,29")).isEqualTo(new Box(95, -11, 141, 29));
        assertThat(Box.parse("170,-11,-170,-11")).isEqualTo(new Box(170, -11, -170, -11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "a,2,3,4", "1,3,3,2", "-181,0,0,0", "0,0,0,91", "NaN,0,0,0"})
    void whatIsNoPieceOfTheMapIsRefused(String written) {
        assertThatThrownBy(() -> Box.parse(written)).isInstanceOf(BoundingBoxInvalid.class);
    }
}
