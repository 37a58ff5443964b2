package ascn.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import ascn.deploy.local.Part;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        equalTo(RECORD.pilotCities().stream().map(City::slug).toList()));
        network.at(Part.CITY_REGISTRY)
                .get("/api/v1/cities?limit=500&asOf=2018-03-22")
                .then()
                .body("items", hasSize(0));
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
    void theDashboardCountsWhatWasAdmitted() {
        assertThat(network.overview().getInt("memberCities.total")).isEqualTo(26);
        assertThat(TOLD).anyMatch(line -> line.startsWith("The dashboard counts 26 member cities"));
    }

    @Test
    void playedAgainItEntersNothingAndSaysSo() {
        var head = network.headOfTheRegistry();
        var told = new ArrayList<String>();

        var again = network.sampleNetwork(told::add).play();

        assertThat(again.entered()).isZero();
        assertThat(again.found()).isEqualTo(firstPlay.entered() + firstPlay.found());
        assertThat(told).contains("Record: " + again.found() + " on record before, nothing to enter");
        assertThat(network.headOfTheRegistry()).isEqualTo(head);
    }
}
