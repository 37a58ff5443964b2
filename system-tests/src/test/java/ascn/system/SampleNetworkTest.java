package ascn.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ascn.contracts.record.Standing;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The record of the network, played once through the API of the packaged services. It needs a network of its own: the
 * tests of the story admit cities of the same states.
 */
class SampleNetworkTest {

    @TempDir
    private static Path directory;

    private static final DataSet RECORD = DataSet.read();
    private static final List<String> TOLD = new ArrayList<>();

    private static RunningNetwork network;
    private static Entries firstPlay;

    @BeforeAll
    static void startAndPlay() {
        network = RunningNetwork.startIn(directory);
        firstPlay = network.sampleNetwork(TOLD::add).play();
    }

    @AfterAll
    static void stop() {
        network.close();
    }

    @Test
    @DisplayName(
            "M10 on the day of the list the 26 cities as printed, in order, with their numbers; none the day before")
    void thePilotCitiesAreThoseOfThePrintedList() {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?limit=500&asOf=2018-03-23")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        equalTo(RECORD.pilotCities().stream().map(City::name).toList()))
                .body(
                        "items.id",
                        equalTo(RECORD.pilotCities().stream().map(City::slug).toList()))
                .body(
                        "items.serialNumber",
                        equalTo(IntStream.rangeClosed(1, 26).boxed().toList()))
                .body(
                        "items.printedName",
                        equalTo(RECORD.pilotCities().stream().map(City::name).toList()));
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?limit=500&asOf=2018-03-22")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @DisplayName("M12 a city is found under each of its names")
    @CsvSource({
        "hanoi, ha-noi",
        "Hanoi, ha-noi",
        "jakarta, dki-jakarta",
        "dki-jakarta, dki-jakarta",
        "chon-buri, chonburi",
        "saigon, ho-chi-minh-city",
        "rangoon, yangon"
    })
    void aCityIsFoundUnderEachOfItsNames(String name, String city) {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities/" + name)
                .then()
                .statusCode(200)
                .body("id", equalTo(city));
    }

    @Test
    @DisplayName("M14 every city has its position; M13 33 of them their inhabitants")
    void whatIsKnownOfTheCities() {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?limit=500&status=ANY")
                .then()
                .statusCode(200)
                .body("items", hasSize(38))
                .body("items.latitude", everyItem(notNullValue()))
                .body("items.findAll { it.unLocode != null }", hasSize(32))
                .body("items.findAll { it.population != null }", hasSize(33))
                .body("items.findAll { it.territoryKind == 'NOT_ON_RECORD' }", hasSize(5))
                .body("items.find { it.id == 'makassar' }.population", equalTo(1_770_000))
                .body("items.find { it.id == 'ipoh' }.populationSource", equalTo("General knowledge, not checked"));
    }

    @Test
    @DisplayName("M15 other networks declare more members than are named; cities outside the network are not entered")
    void theOtherNetworks() {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/networks?limit=500")
                .then()
                .statusCode(200)
                .body("items.code", contains("C40", "GRCN", "ICLEI", "SCN", "UCLG", "WEGO"))
                .body("items.find { it.code == 'ICLEI' }.memberCities", nullValue());
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/networks/C40")
                .then()
                .statusCode(200)
                .body("network.regionalMemberCities", equalTo(7))
                .body("memberships", hasSize(6));
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?network=WEGO")
                .then()
                .body("items.id", contains("da-nang", "seberang-perai"));
        network.at(Part.CITY_REGISTRY).get("/api/v1/cities/quezon-city").then().statusCode(404);
    }

    @Test
    @DisplayName("M11 the four cities of Malaysia rest on one waiver that everybody can see")
    void theOneWaiverIsVisible() {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/quota-waivers?asOf=2018-03-23")
                .then()
                .statusCode(200)
                .body("items.memberState", contains("MY"))
                .body("items.cities", contains(1))
                .body(
                        "items[0].decisionReference",
                        equalTo("List of 26 pilot cities as of 23 March 2018 (concept note)"));
    }

    @Test
    @DisplayName("C10 the Chair of every year is the one of the record")
    void theChairOfEveryYear() {
        RECORD.chairmanships().forEach(chairmanship -> network.at(Part.CITY_REGISTRY)
                .get("/api/v1/chairmanships?asOf=" + chairmanship.year().atDay(200))
                .then()
                .statusCode(200)
                .body("items.memberState", contains(chairmanship.memberState()))
                .body("items.standing", contains(chairmanship.standing().name())));
    }

    @Test
    @DisplayName("C08 the Chair of every year is derived, and somebody holds the post")
    void theChairOfTheNetwork() {
        RECORD.chairmanships().stream()
                .filter(chairmanship -> chairmanship.standing() == Standing.RECORDED)
                .forEach(chairmanship -> network.at(Part.CITY_REGISTRY)
                        .get("/api/v1/chair?on=" + chairmanship.year().atDay(200))
                        .then()
                        .statusCode(200)
                        .body("memberState", equalTo(chairmanship.memberState()))
                        .body("vacant", equalTo(false)));
    }

    @ParameterizedTest
    @CsvSource({"2018-03-22, 0", "2023-07-11, 26", "2023-12-31, 29", "2024-12-31, 31", "2026-01-31, 38"})
    void theNetworkGrewAsOnRecord(String day, int cities) {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?limit=500&asOf=" + day)
                .then()
                .statusCode(200)
                .body("items", hasSize(cities));
    }

    @Test
    @DisplayName("M18 every admission beyond the quota rests on a waiver of its own")
    void everyLaterCityBeyondTheQuotaHasAWaiver() {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/quota-waivers?limit=500&asOf=2026-02-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.cities", everyItem(equalTo(1)))
                .body("items.findAll { it.memberState == 'ID' }", hasSize(3))
                .body("items.findAll { it.memberState == 'MY' }", hasSize(4))
                .body("items.findAll { it.memberState == 'TL' }", hasSize(0));
    }

    @Test
    @DisplayName("N04 every post is held by its sample account, and nobody claims to know since when")
    void everyPostIsHeld() {
        heldTenures("NATIONAL_REPRESENTATIVE", 11);
        heldTenures("CHIEF_SMART_CITY_OFFICER", 38);
    }

    private static void heldTenures(String post, int count) {
        network.asSecretariat(Part.CITY_REGISTRY)
                .get("/api/v1/tenures?limit=500&asOf=2026-02-01&post=" + post)
                .then()
                .statusCode(200)
                .body("items", hasSize(count))
                .body("items.holder", everyItem(notNullValue()))
                .body("items.sample", everyItem(equalTo(true)))
                .body("items.startOnRecord", everyItem(equalTo(false)));
    }

    @Test
    @DisplayName("C11 the shepherd changes from Singapore to Indonesia on the day of the sixth meeting")
    void theShepherdChanges() {
        shepherdOn("2019-08-23", "SG");
        shepherdOn("2023-07-11", "SG");
        shepherdOn("2023-07-12", "ID");
        shepherdOn("2026-02-01", "ID");
    }

    private static void shepherdOn(String day, String memberState) {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/shepherd?on=" + day)
                .then()
                .statusCode(200)
                .body("memberState", equalTo(memberState));
    }

    @Test
    @DisplayName("A01 the meetings are numbered as on record, the next one is only planned, the first one concluded")
    void theAnnualMeetings() {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/meetings?limit=500")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("items.findAll { it.standing == 'PLANNED' }.year", contains(2026))
                .body("items.findAll { it.concludedOn != null }.number", contains(1));
    }

    @Test
    void theNetworkWasEstablishedAndItsLaunchOnlyPlanned() {
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/acts")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ESTABLISHMENT", "OFFICIAL_LAUNCH"))
                .body("items.occurredOn", contains("2018-04-28", "2018-11"))
                .body("items.standing", contains("RECORDED", "PLANNED"));
    }

    @Test
    @DisplayName(
            "P17 the 26 first plans are shared since the annual meeting of 2018, and anybody who is signed in reads them")
    void theFirstPlansAreShared() {
        network.asSecretariat(Part.ACTION_PLAN)
                .get("/api/v1/plans?limit=500&asOf=2018-07-08")
                .then()
                .statusCode(200)
                .body("items", hasSize(26))
                .body("items.sharedFrom", everyItem(equalTo("2018-07-08")))
                .body("items.version", everyItem(equalTo(1)));
        asOfficerOf("makassar")
                .get("/api/v1/plans/phnom-penh/1")
                .then()
                .statusCode(200)
                .body("sharing.basis", equalTo("ANNUAL_MEETING"))
                .body("version.content.projects", hasSize(2));
    }

    private static RequestSpecification asOfficerOf(String city) {
        return network.at(Part.ACTION_PLAN).auth().oauth2(network.token(SampleRole.CSCO, Optional.of(city)));
    }

    @ParameterizedTest
    @DisplayName("P01 as many projects are on record on a day as the papers until then name")
    @CsvSource({"2018-07-07, 0", "2018-12-31, 53", "2022-09-20, 53"})
    void theProjectsInTime(String day, int projects) {
        network.asSecretariat(Part.ACTION_PLAN)
                .get("/api/v1/projects?limit=500&asOf=" + day)
                .then()
                .statusCode(200)
                .body("items", hasSize(projects));
    }

    @ParameterizedTest
    @DisplayName("P10 the list of each year has its lines, and what it leaves open stays open")
    @CsvSource({"2022-09-21, 77, 16, 57, 2, 2", "2023-08-14, 86, 14, 65, 2, 5", "2024-09-25, 108, 12, 77, 11, 8"})
    void theListOfEachYear(String day, int lines, int planning, int ongoing, int completed, int open) {
        String ofTheList = "items.findAll { it.statusOn == '../" + day + "'";
        network.asSecretariat(Part.ACTION_PLAN)
                .get("/api/v1/projects?limit=500&asOf=" + day)
                .then()
                .statusCode(200)
                .body(ofTheList + " }", hasSize(lines))
                .body(ofTheList + " && it.status == 'PLANNING' }", hasSize(planning))
                .body(ofTheList + " && it.status == 'ONGOING' }", hasSize(ongoing))
                .body(ofTheList + " && it.status == 'COMPLETED' }", hasSize(completed))
                .body(ofTheList + " && it.status == 'NOT_ON_RECORD' }", hasSize(open));
    }

    @Test
    @DisplayName("F04 the framework of 2018 is endorsed by the ten member states of that day")
    void theFrameworkIsEndorsed() {
        network.at(Part.ACTION_PLAN)
                .get("/api/v1/frameworks/ascf-2018")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDORSED"))
                .body("endorsedBy", hasSize(10))
                .body("steps.find { it.step == 'ENDORSED' }.actualOn", equalTo("2018-07-08"))
                .body("steps.find { it.step == 'ENDORSED_BY_JCM' }.targetOn", equalTo("2018-10"))
                .body("steps.find { it.step == 'ENDORSED_BY_JCM' }.actualOn", nullValue());
    }

    @Test
    void whereAReportContradictsItselfThePlaySaysSo() {
        assertThat(TOLD)
                .anyMatch(line -> line.contains("INC-2022-1"))
                .anyMatch(line -> line.contains("INC-2023-1"))
                .anyMatch(line -> line.contains("INC-2024-3"));
    }

    @Test
    void theDashboardCountsWhatWasAdmitted() {
        assertThat(network.overview().getInt("memberCities.total")).isEqualTo(38);
        assertThat(TOLD).anyMatch(line -> line.startsWith("The dashboard counts 38 member cities"));
    }

    @Test
    void playedAgainItEntersNothingAndSaysSo() {
        var head = network.headOfTheRegistry();
        var headOfPlans = network.headOf(Part.ACTION_PLAN);
        var told = new ArrayList<String>();

        var again = network.sampleNetwork(told::add).play();

        assertThat(again.entered()).isZero();
        assertThat(again.found()).isEqualTo(firstPlay.entered() + firstPlay.found());
        assertThat(told).contains("Record: " + again.found() + " on record before, nothing to enter");
        assertThat(network.headOfTheRegistry()).isEqualTo(head);
        assertThat(network.headOf(Part.ACTION_PLAN)).isEqualTo(headOfPlans);
    }
}
