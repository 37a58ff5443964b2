package ascn.deploy.sample.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DataSetTest {

    private static final int LONGEST_SOURCE = 500;

    private final DataSet record = DataSet.read();

    @Test
    void thePrintedListIsWhole() {
        var pilots = record.pilotCities();

        assertThat(pilots)
                .extracting(city -> city.serialNumber().orElseThrow())
                .isEqualTo(IntStream.rangeClosed(1, 26).boxed().toList());
        assertThat(pilots)
                .extracting(City::slug)
                .startsWith("bandar-seri-begawan")
                .endsWith("yangon");
        assertThat(pilots).extracting(City::joinedOn).containsOnly(PartialDate.parse("2018-03-23"));
        assertThat(pilots)
                .allSatisfy(city -> assertThat(city.admissionReference()).isPresent());
    }

    @Test
    @DisplayName("M11 the printed list has four cities of Malaysia and at most three of every other state")
    void onlyOneStateHasFourPilotCities() {
        assertThat(record.pilotCities())
                .filteredOn(city -> city.memberState().equals("MY"))
                .extracting(City::name)
                .containsExactly("Johor Bahru", "Kota Kinabalu", "Kuala Lumpur", "Kuching");
        assertThat(record.pilotCities())
                .filteredOn(city -> !city.memberState().equals("MY"))
                .hasSize(22);
    }

    @Test
    void membersByTheDatesOfTheRecord() {
        assertThat(membersOn("2018-03-22")).isZero();
        assertThat(membersOn("2018-03-23")).isEqualTo(26);
        assertThat(membersOn("2023-07-11")).isEqualTo(26);
        assertThat(membersOn("2023-12-31")).isEqualTo(29);
        assertThat(membersOn("2024-12-31")).isEqualTo(31);
        assertThat(membersOn("2026-02-01")).isEqualTo(38);
        assertThat(record.cities()).hasSize(38);
    }

    @Test
    @DisplayName("M16 there are eleven member states, ten of them in 2018")
    void memberStatesByAccession() {
        var list = LocalDate.parse("2018-03-23");

        assertThat(record.memberStates()).hasSize(11);
        assertThat(record.memberStates())
                .filteredOn(state -> !state.joinedAsean().isAfter(list))
                .hasSize(10);
    }

    @Test
    @DisplayName("C10 a chair for each year from 2018 to 2027, the last of them only planned")
    void theChairCalendar() {
        assertThat(record.chairmanships())
                .extracting(Chairmanship::memberState)
                .containsExactly("SG", "TH", "VN", "BN", "KH", "ID", "LA", "MY", "PH", "SG");
        assertThat(record.chairmanships())
                .filteredOn(chairmanship -> chairmanship.standing() == Standing.PLANNED)
                .extracting(Chairmanship::year)
                .containsExactly(Year.of(2027));
    }

    @Test
    void theNominationsOf2018WereAnnouncedForAMonth() {
        assertThat(record.calendar())
                .filteredOn(entry -> entry.type().equals("NOMINATION"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.standing()).isEqualTo(Standing.PLANNED);
                    assertThat(entry.firstDay()).isEqualTo(PartialDate.parse("2018-02"));
                });
    }

    @Test
    @DisplayName("N05 a date is read as precisely as the record knows it")
    void datesHaveTheirPrecision() {
        assertThat(Row.dateOf("2018-03-23", "DAY")).hasToString("2018-03-23");
        assertThat(Row.dateOf("2018-10", "MONTH")).hasToString("2018-10");
        assertThat(Row.dateOf("2025", "YEAR")).hasToString("2025");
        assertThat(Row.dateOf("2024-09-25", "NOT_LATER_THAN")).hasToString("../2024-09-25");
        assertThatThrownBy(() -> Row.dateOf("2018-10", "DAY")).hasMessageContaining("2018-10");
    }

    @Test
    @DisplayName("N02 an empty cell is not on record, and never an empty text")
    void anEmptyCellIsNotOnRecord() {
        var row = new Row("cities.csv", Map.of("territory_kind", "", "slug", "chonburi"));

        assertThat(row.optional("territory_kind")).isEmpty();
        assertThat(row.text("slug")).isEqualTo("chonburi");
        assertThatThrownBy(() -> row.text("territory_kind")).hasMessageContaining("cities.csv");
        assertThatThrownBy(() -> row.optional("teritory_kind")).hasMessageContaining("no column teritory_kind");
        assertThat(record.cities())
                .filteredOn(city -> city.territoryKind().isEmpty())
                .extracting(City::slug)
                .containsExactly("chonburi", "luang-prabang", "chiang-mai", "khon-kaen", "rayong");
    }

    @Test
    void laterMembersThatAreOnlyKnownFromALaterPaperHaveALimit() {
        assertThat(record.cities())
                .filteredOn(city -> city.joinedOn().precision() == DatePrecision.NOT_LATER_THAN)
                .hasSize(9);
    }

    @Test
    @DisplayName("C11 the terms of the shepherd follow one another, the last two known to a year")
    void theTermsOfTheShepherd() {
        assertThat(record.shepherdTerms())
                .extracting(ShepherdTerm::memberState)
                .containsExactly("SG", "SG", "SG", "ID", "ID");
        assertThat(record.shepherdTerms())
                .extracting(ShepherdTerm::kind)
                .containsExactly("INFORMAL", "ELECTED", "RENEWED", "ELECTED", "RENEWED");
        assertThat(record.shepherdTerms())
                .extracting(term -> term.from() + " to " + term.until())
                .endsWith("2023-07-12 to 2025", "2025 to 2027");
    }

    @Test
    @DisplayName("N02 the body of one National Representative is not on record")
    void bodiesOfTheRepresentatives() {
        assertThat(record.memberStates())
                .filteredOn(state -> state.representativeBody().isEmpty())
                .extracting(MemberState::code)
                .containsExactly("MM");
    }

    @Test
    void laterCitiesComeInTheOrderOfTheirDays() {
        assertThat(record.laterCities()).hasSize(12);
        assertThat(record.laterCities())
                .extracting(City::slug)
                .startsWith("chiang-mai")
                .endsWith("dili");
    }

    @Test
    @DisplayName("M12 other names are names alone: that one is a former one is no part of it")
    void otherNamesOfCities() {
        assertThat(city("ha-noi").otherNames()).containsExactly("Hanoi");
        assertThat(city("manila").otherNames()).containsExactly("City of Manila", "Manila City");
        assertThat(city("makassar").otherNames()).containsExactly("Ujung Pandang");
        assertThat(city("kuching").otherNames()).isEmpty();
        assertThat(record.cities().stream().flatMap(city -> city.otherNames().stream()))
                .hasSize(25)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("former"));
    }

    @Test
    @DisplayName("M14 every city has a position that nobody has checked, and not every one a UN/LOCODE")
    void positionsOfCities() {
        assertThat(record.cities())
                .extracting(city -> city.position().orElseThrow())
                .allSatisfy(position -> assertThat(position.source()).isEqualTo("General knowledge, not checked"));
        assertThat(city("makassar").position().orElseThrow().latitude()).isEqualTo("-5.15");
        assertThat(record.cities())
                .filteredOn(city -> city.position().orElseThrow().unLocode().isEmpty())
                .hasSize(6)
                .extracting(City::slug)
                .startsWith("chonburi");
    }

    @Test
    @DisplayName("M13 the pilot cities have figures of 2018; of five later ones nobody gives one")
    void populationsOfCities() {
        assertThat(record.pilotCities())
                .extracting(city -> city.population().orElseThrow().year())
                .containsOnly(Year.of(2018));
        assertThat(record.cities())
                .filteredOn(city -> city.population().isEmpty())
                .extracting(City::slug)
                .containsExactlyInAnyOrder("chiang-mai", "khon-kaen", "rayong", "sihanoukville-city", "dili");
        assertThat(city("ipoh").population().orElseThrow())
                .isEqualTo(new City.Population(Year.of(2020), 759_952, "General knowledge, not checked"));
    }

    @Test
    @DisplayName(
            "M15 six other networks; where cities are counted with associations, their own number is not on record")
    void otherNetworks() {
        assertThat(record.otherNetworks())
                .extracting(OtherNetwork::code)
                .containsExactly("ICLEI", "UCLG", "C40", "WEGO", "GRCN", "SCN");
        assertThat(record.otherNetworks())
                .filteredOn(network -> network.memberCities().isEmpty())
                .extracting(OtherNetwork::code)
                .containsExactly("ICLEI");
        assertThat(record.otherNetworks())
                .extracting(OtherNetwork::countedOn)
                .containsOnly(PartialDate.parse("2020-04"));
    }

    @Test
    @DisplayName("M15 each of the 19 memberships is of a member city and of one of the networks")
    void networkMemberships() {
        assertThat(record.networkMemberships()).hasSize(19).allSatisfy(membership -> {
            assertThat(city(membership.city()).slug()).isEqualTo(membership.city());
            assertThat(record.otherNetworks()).extracting(OtherNetwork::code).contains(membership.network());
        });
        assertThat(record.networkMemberships())
                .filteredOn(membership -> membership.source().equals("General knowledge, not checked"))
                .extracting(NetworkMembership::city)
                .containsExactly("da-nang", "dki-jakarta", "mandalay", "semarang");
    }

    private City city(String slug) {
        return record.cities().stream()
                .filter(city -> city.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("P01 26 first plans with their 53 projects: two for each city, three for Manila")
    void theFirstActionPlans() {
        var plans = record.actionPlans().plans();

        assertThat(plans)
                .extracting(ActionPlan::city)
                .containsExactlyInAnyOrderElementsOf(
                        record.pilotCities().stream().map(City::slug).toList());
        assertThat(record.actionPlans().projects()).hasSize(53).allSatisfy(project -> {
            assertThat(project.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(project.focusAreasAsWritten()).noneMatch(wording -> wording.contains("(as text)"));
        });
        assertThat(plans)
                .filteredOn(plan -> record.actionPlans().projectsOf(plan).size() != 2)
                .extracting(ActionPlan::city)
                .containsExactly("manila");
    }

    @Test
    @DisplayName("P10 the yearly lists have 77, 86 and 108 lines, each project once a year")
    void theYearlyLists() {
        assertThat(record.actionPlans().reportsWithList())
                .extracting(report -> record.actionPlans().listOf(report.year()).size() + " as of "
                        + report.asOf().orElseThrow())
                .containsExactly("77 as of 2022-09-21", "86 as of 2023-08-14", "108 as of 2024-09-25");
        assertThat(record.actionPlans().reportsWithList())
                .allSatisfy(report -> assertThat(record.actionPlans().listOf(report.year()))
                        .hasSize(report.projects())
                        .extracting(line -> line.city() + "/" + line.key())
                        .doesNotHaveDuplicates());
        assertThat(record.actionPlans().reported())
                .filteredOn(line -> line.status().isEmpty())
                .hasSize(15);
    }

    @Test
    @DisplayName(
            "P10 the appendix of each report lists what its lines are; where print contradicts itself, it is known")
    void countsOfTheReports() {
        assertThat(record.actionPlans().reportsWithList())
                .allSatisfy(report -> assertThat(record.actionPlans().listOf(report.year()).stream()
                                .collect(Collectors.groupingBy(
                                        ReportedProject::focusArea, Collectors.summingInt(line -> 1))))
                        .isEqualTo(report.byFocusArea()));
        assertThat(record.actionPlans().reports())
                .extracting(
                        report -> report.year() + ": " + report.contradictions().size())
                .containsExactly("2021: 0", "2022: 1", "2023: 2", "2024: 3");
    }

    @Test
    void everySourceFitsIntoTheApi() {
        var actionPlans = record.actionPlans();
        var sources = List.of(
                actionPlans.plans().stream().map(ActionPlan::source).toList(),
                actionPlans.projects().stream().map(PlannedProject::source).toList(),
                actionPlans.reports().stream().map(MonitoringReport::source).toList(),
                actionPlans.framework().policyLinks().stream()
                        .map(FrameworkText.PolicyLink::source)
                        .toList(),
                List.of(
                        actionPlans.framework().source(),
                        actionPlans.framework().draftedIn()),
                record.memberStates().stream().map(MemberState::source).toList(),
                record.shepherdTerms().stream().map(ShepherdTerm::source).toList(),
                record.cities().stream().map(City::source).toList(),
                record.chairmanships().stream().map(Chairmanship::source).toList(),
                record.calendar().stream().map(CalendarEntry::source).toList(),
                record.otherNetworks().stream().map(OtherNetwork::source).toList(),
                record.networkMemberships().stream()
                        .map(NetworkMembership::source)
                        .toList());

        assertThat(sources.stream().flatMap(List::stream))
                .allSatisfy(source -> assertThat(source).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_SOURCE));
    }

    private long membersOn(String day) {
        return record.membersOn(LocalDate.parse(day));
    }
}
