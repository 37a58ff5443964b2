package ascn.cityregistry.city;

import static ascn.cityregistry.city.CityCalls.CITIES;
import static ascn.cityregistry.city.CityCalls.add;
import static ascn.cityregistry.city.CityCalls.admission;
import static ascn.cityregistry.city.CityCalls.admitted;
import static ascn.cityregistry.city.CityCalls.asRepresentativeOf;
import static ascn.cityregistry.city.CityCalls.asSecretariat;
import static ascn.cityregistry.city.CityCalls.candidacy;
import static ascn.cityregistry.city.CityCalls.candidate;
import static ascn.cityregistry.city.CityCalls.candidateSince;
import static ascn.cityregistry.city.CityCalls.change;
import static ascn.cityregistry.city.CityCalls.etagOf;
import static ascn.cityregistry.city.CityCalls.find;
import static ascn.cityregistry.city.CityCalls.place;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.memberstate.MemberStateCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cities over HTTP. Each test has cities of its own; states from QM on are nobody's and accede in 2026. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CityResourceTest {

    private static final String SOURCE = ", \"source\": \"A test\"}";

    @Test
    @DisplayName("M09 a candidate is on record and no member; its admission makes it one from its day on")
    void aCandidateBecomesAMember() {
        MemberStateCalls.joined("QM", "2019-06-11");
        var before = Instant.now();
        var city = candidateSince("Qm Harbour", "QM", "2019-07-01");
        find("?memberState=QM").body("items", empty());
        find("?memberState=QM&status=CANDIDATE&asOf=2019-06-30").body("items", empty());
        find("?memberState=QM&status=CANDIDATE")
                .body("items.id", contains("qm-harbour"))
                .body("items[0].cohort", nullValue())
                .body("items[0].status", equalTo("CANDIDATE"));
        asSecretariat()
                .body(candidacy("QM harbour", "QM", "2019-07-02"))
                .post(CITIES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/city-on-record"))
                .body("rule", equalTo("M12"));

        admitted("QM", "2019-08-01", "QM Port", "QM HARBOUR");

        find("?memberState=QM&asOf=2019-07-31").body("items", empty());
        find("?memberState=QM&asOf=2019-08-01").body("items.id", contains("qm-harbour", "qm-port"));
        find("?memberState=QM&cohort=MEMBER").body("items.size()", equalTo(2));
        find("?memberState=QM&cohort=PILOT").body("items", empty());
        find("?memberState=QM&capital=true").body("items.id", contains("qm-port"));
        find("?memberState=QM&capital=false").body("items.id", contains("qm-harbour"));
        given().get(city)
                .then()
                .statusCode(200)
                .body("name", equalTo("Qm Harbour"))
                .body("status", equalTo("MEMBER"))
                .body("admittedOn", equalTo("2019-08-01"));
        given().get(city + "?asOf=2019-06-30").then().statusCode(404);
        given().get(city + "?knownAt=" + before).then().statusCode(404);
    }

    @Test
    @DisplayName("M05 a city of another state is not admitted; M16 a candidate is of a state that was a member then")
    void aCityIsItsStates() {
        MemberStateCalls.joined("QN", "2019-06-12");
        candidate("Qn Border", "VN");

        admission("QN", "2019-08-01", "QN Port", "Qn Border")
                .statusCode(409)
                .body("type", equalTo("/problems/city-of-another-state"));
        asSecretariat()
                .body(candidacy("Qn Early", "QN", "2019-06-11"))
                .post(CITIES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-member-state-on-the-day"));
        asSecretariat()
                .body(candidacy("Qn Planned", "QN", "2019-07")
                        .replace("\"source\"", "\"standing\": \"PLANNED\", \"source\""))
                .post(CITIES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/city-fact-only-planned"))
                .body("rule", equalTo("N03"));
    }

    @Test
    @DisplayName("M12 each name of a city leads to it, diacritics or not, and to no other")
    void eachNameLeadsToTheCity() {
        var city = candidate("Hue Sample", "VN");
        add(city, "aliases", "{\"name\": \"Thuận Hóa\"" + SOURCE)
                .statusCode(200)
                .body("aliases[0].slug", equalTo("thuan-hoa"));

        given().get(CITIES + "/thuan-hoa")
                .then()
                .statusCode(200)
                .body("id", equalTo("hue-sample"))
                .body("aliases", contains("Thuận Hóa"))
                .header("Link", equalTo("</api/v1/cities/hue-sample>; rel=\"canonical\""));
        given().urlEncodingEnabled(true)
                .get(CITIES + "/{name}", "Thuận Hóa")
                .then()
                .statusCode(200)
                .body("id", equalTo("hue-sample"));
        var other = candidate("Hoi Sample", "VN");
        add(other, "aliases", "{\"name\": \"Thuan Hoa\"" + SOURCE)
                .statusCode(409)
                .body("type", equalTo("/problems/city-name-taken"))
                .body("detail", equalTo("'Thuan Hoa' leads to hue-sample"));
        add(city, "aliases", "{\"name\": \"thuận hóa\"" + SOURCE).statusCode(409);
        add(city, "aliases", "{\"name\": \"ហឺ\"" + SOURCE).statusCode(200).body("aliases[1].slug", nullValue());
    }

    @Test
    @DisplayName("M12 a city has the name of the day; its former one leads to it for ever")
    void aRenamedCityIsFoundUnderBothNames() {
        var city = candidateSince("Old Town", "TH", "2020-01-01");
        var before = Instant.now();
        change(city, "names", "{\"name\": \"New Town\", \"occurredOn\": \"2024-03-01\"" + SOURCE)
                .statusCode(200)
                .body("names.name", contains("Old Town", "New Town"));

        given().get(city + "?asOf=2024-02-29").then().body("name", equalTo("Old Town"));
        given().get(city + "?asOf=2024-03-01")
                .then()
                .body("name", equalTo("New Town"))
                .body("aliases", contains("Old Town"));
        given().get(city + "?asOf=2024-03-01&knownAt=" + before).then().body("name", equalTo("Old Town"));
        given().get(CITIES + "/new-town").then().body("id", equalTo("old-town"));
        change(city, "names", "{\"name\": \"New Town\", \"occurredOn\": \"2025-01-01\"" + SOURCE)
                .statusCode(409)
                .body("type", equalTo("/problems/city-name-unchanged"));
        asSecretariat()
                .body("{\"name\": \"Other\", \"occurredOn\": \"2025\"" + SOURCE)
                .post(city + "/names")
                .then()
                .statusCode(428);
        asSecretariat()
                .header("If-Match", "\"0-json\"")
                .body("{\"name\": \"Other\", \"occurredOn\": \"2025-01-01\"" + SOURCE)
                .post(city + "/names")
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName(
            "M12 two records that are one city show as one from then on, and as two to whoever asks what was known before")
    void aMergedRecordLeadsToTheOther() {
        var duplicate = candidate("Merge Twin", "TH");
        var city = candidate("Merge City", "TH");
        var before = Instant.now();
        change(duplicate, "merger", "{\"into\": \"merge-twin\"" + SOURCE)
                .statusCode(409)
                .body("type", equalTo("/problems/merge-into-itself"));
        candidate("Merge Elsewhere", "VN");
        change(duplicate, "merger", "{\"into\": \"merge-elsewhere\"" + SOURCE)
                .statusCode(409)
                .body("type", equalTo("/problems/merge-across-states"));

        change(duplicate, "merger", "{\"into\": \"merge-city\"" + SOURCE)
                .statusCode(200)
                .body("id", equalTo("merge-city"))
                .body("aliases.slug", contains("merge-twin"));

        find("?memberState=TH&status=CANDIDATE&q=merge").body("items.id", contains("merge-city"));
        find("?memberState=TH&status=CANDIDATE&q=merge&knownAt=" + before)
                .body("items.id", contains("merge-city", "merge-twin"));
        given().get(duplicate).then().body("id", equalTo("merge-city")).body("aliases", contains("Merge Twin"));
        given().get(duplicate + "?knownAt=" + before).then().body("id", equalTo("merge-twin"));
        add(duplicate, "aliases", "{\"name\": \"Merge Third\"" + SOURCE)
                .statusCode(200)
                .body("id", equalTo("merge-city"));
        given().get(city + "/history").then().body("aliases.name", contains("Merge Twin", "Merge Third"));
    }

    @Test
    @DisplayName(
            "M01 a withdrawn city is no member from that day, frees its place, stays readable and may be admitted again")
    void aWithdrawnCityFreesItsPlace() {
        MemberStateCalls.joined("QO", "2019-06-13");
        admitted("QO", "2019-08-01", "QO Port", "Qo East", "Qo West");
        admission("QO", "2019-08-02", "Qo South").statusCode(409).body("type", equalTo("/problems/quota-exceeded"));
        var city = CITIES + "/qo-east";
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

        change(asRepresentativeOf("KH"), city, "withdrawal", "{}")
                .statusCode(403)
                .body("rule", equalTo("N06"));
        change(city, "withdrawal", "{}").statusCode(403);
        asRepresentativeOf("QO").body("{}").post(city + "/withdrawal").then().statusCode(428);
        change(asRepresentativeOf("QO"), city, "withdrawal", "{\"occurredOn\": \"2019-09-01\"" + SOURCE)
                .statusCode(403)
                .body("type", equalTo("/problems/past-act-not-allowed"));
        change(asRepresentativeOf("QO"), city, "withdrawal", "{}")
                .statusCode(200)
                .body("memberships[0].withdrawnOn", equalTo(today.toString()));

        find("?memberState=QO&asOf=" + today.minusDays(1)).body("items.id", hasItem("qo-east"));
        find("?memberState=QO").body("items.id", contains("qo-port", "qo-west"));
        find("?memberState=QO&status=WITHDRAWN").body("items.id", contains("qo-east"));
        given().get(city).then().body("status", equalTo("WITHDRAWN")).body("withdrawnOn", equalTo(today.toString()));
        change(asRepresentativeOf("QO"), city, "withdrawal", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/city-not-a-member"));
        given().get("/api/v1/member-states/QO/quota?on=" + today).then().body("members", equalTo(2));
    }

    @Test
    @DisplayName("M14 territory, position and UN/LOCODE are corrected; what was known before stays answerable")
    void aPlaceIsCorrected() {
        var city = candidate("Place City", "TH");
        var before = Instant.now();
        place(
                        city,
                        "{\"territoryKind\": \"PROVINCE\", \"position\": {\"latitude\": 13.36, \"longitude\": 100.98},"
                                + " \"unLocode\": \"THCCO\"" + SOURCE)
                .statusCode(200)
                .body("places.size()", equalTo(1))
                .body("places[0].latitude", equalTo(13.36f));

        given().get(city).then().body("territoryKind", equalTo("PROVINCE")).body("unLocode", equalTo("THCCO"));
        given().get(city + "?knownAt=" + before)
                .then()
                .body("territoryKind", equalTo("CITY"))
                .body("latitude", nullValue());
        find("?status=CANDIDATE&territoryKind=PROVINCE&q=place").body("items.id", contains("place-city"));
        place(city, "{\"territoryKind\": \"CITY\", \"unLocode\": \"VNHAN\"" + SOURCE)
                .statusCode(400)
                .body("type", equalTo("/problems/locode-of-another-country"));
        place(
                        city,
                        "{\"territoryKind\": \"CITY\", \"position\": {\"latitude\": 90.5, \"longitude\": -181}, \"unLocode\": \"x\""
                                + SOURCE)
                .statusCode(400)
                .body("errors.size()", equalTo(3));
    }

    @Test
    @DisplayName("M13 the figure of the day gives the bands; a band is a filter")
    void aPopulationGivesBands() {
        var city = candidateSince("Band City", "TH", "2019-01-01");
        add(city, "populations", "{\"year\": 2019, \"inhabitants\": 200000" + SOURCE)
                .statusCode(200);
        add(city, "populations", "{\"year\": 2021, \"inhabitants\": 500000" + SOURCE)
                .statusCode(200);
        add(city, "populations", "{\"year\": 2021, \"inhabitants\": 500001" + SOURCE)
                .statusCode(200)
                .body("populations.inhabitants", contains(200_000, 500_001));

        given().get(city + "?asOf=2019-12-30")
                .then()
                .body("population", nullValue())
                .body("populationBands", empty());
        given().get(city + "?asOf=2019-12-31").then().body("populationBands", contains("MIDDLEWEIGHT"));
        given().get(city)
                .then()
                .body("populationYear", equalTo(2021))
                .body("populationBands", contains("MIDDLEWEIGHT", "EIU_MAIN_CITY"));
        find("?status=CANDIDATE&q=band&populationBand=EIU_MAIN_CITY").body("items.id", contains("band-city"));
        find("?status=CANDIDATE&q=band&populationBand=EIU_MAIN_CITY&asOf=2020-01-01")
                .body("items", empty());
        add(city, "populations", "{\"year\": 2990, \"inhabitants\": 1" + SOURCE)
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
    }

    @Test
    @DisplayName("M10 a line of an official list gives number and printed name from its day on; a number is one city's")
    void aListGivesNumbers() {
        var city = candidateSince("List One", "TH", "2021-01-01");
        var other = candidateSince("List Two", "TH", "2021-01-01");
        var line =
                "{\"list\": \"A list\", \"listedOn\": \"2021-03-23\", \"number\": %d, \"printedName\": \"%s\"" + SOURCE;
        add(city, "listings", line.formatted(1, "LIST ONE")).statusCode(200);
        add(other, "listings", line.formatted(1, "LIST TWO"))
                .statusCode(409)
                .body("type", equalTo("/problems/list-number-taken"));
        add(city, "listings", line.formatted(2, "LIST ONE"))
                .statusCode(409)
                .body("type", equalTo("/problems/city-listed-already"));
        add(other, "listings", line.formatted(2, "LIST TWO")).statusCode(200);

        find("?status=CANDIDATE&q=list&asOf=2021-03-23")
                .body("items.serialNumber", contains(1, 2))
                .body("items.printedName", contains("LIST ONE", "LIST TWO"));
        find("?status=CANDIDATE&q=list&asOf=2021-03-22").body("items[0].serialNumber", nullValue());
    }

    @Test
    @DisplayName("M17 a designation by the member state is a fact with a date, and takes no place of the quota")
    void aDesignationIsAFact() {
        var city = candidateSince("Smart One", "TH", "2015-01-01");
        add(city, "designations", "{\"designation\": \"National smart city\", \"occurredOn\": \"2016\"" + SOURCE)
                .statusCode(200);

        given().get(city + "?asOf=2016-12-30").then().body("nationalDesignation", nullValue());
        given().get(city + "?asOf=2016-12-31")
                .then()
                .body("nationalDesignation", equalTo("National smart city"))
                .body("nationalDesignationOn", equalTo("2016"))
                .body("status", equalTo("CANDIDATE"));
    }

    @Test
    @DisplayName("M04 a city is the capital on the days on which it was one")
    void aCapitalIsOneByDate() {
        MemberStateCalls.joined("QP", "2019-06-14");
        admitted("QP", "2019-08-01", "QP Port", "Qp Hill");
        asSecretariat()
                .header("If-Match", etagOf("/api/v1/member-states/QP"))
                .body("{\"capital\": {\"cityId\": \"qp-hill\", \"name\": \"Qp Hill\"}, \"occurredOn\": \"2019-09-01\""
                        + SOURCE)
                .post("/api/v1/member-states/QP/capitals")
                .then()
                .statusCode(200);

        find("?memberState=QP&capital=true&asOf=2019-08-31").body("items.id", contains("qp-port"));
        find("?memberState=QP&capital=true&asOf=2019-09-01").body("items.id", contains("qp-hill"));
    }

    @Test
    void aSearchFindsNamesWithAndWithoutDiacritics() {
        var city = candidate("Sa Nang", "VN");
        add(city, "aliases", "{\"name\": \"Sà Nẵng\"" + SOURCE).statusCode(200);

        for (var words : List.of("sa nang", "Sà Nẵng", "SANANG", "nang sa", "anan", "sa%20nang")) {
            given().queryParam("q", words.replace("%20", " "))
                    .queryParam("status", "CANDIDATE")
                    .get(CITIES)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem("sa-nang"));
        }
        given().queryParam("q", "%")
                .queryParam("status", "ANY")
                .get(CITIES)
                .then()
                .body("items", empty());
        given().queryParam("q", "sa nung")
                .queryParam("status", "ANY")
                .get(CITIES)
                .then()
                .body("items", empty());
    }

    @Test
    void aPieceOfTheMapMayGoOverTheDateLine() {
        var position = "{\"territoryKind\": \"CITY\", \"position\": {\"latitude\": %s, \"longitude\": %s}" + SOURCE;
        place(candidate("Map West", "PH"), position.formatted("-60", "179.5")).statusCode(200);
        place(candidate("Map East", "PH"), position.formatted("-60", "-179.5")).statusCode(200);
        candidate("Map Nowhere", "PH");

        find("?status=CANDIDATE&q=map&bbox=179,-61,-179,-59").body("items.id", contains("map-east", "map-west"));
        find("?status=CANDIDATE&q=map&bbox=179,-60,180,-60").body("items.id", contains("map-west"));
        find("?status=CANDIDATE&q=map&bbox=179,-59.9,180,0").body("items", empty());
        find("?bbox=1,2,3").statusCode(400).body("type", equalTo("/problems/bounding-box-invalid"));
        given().accept("application/geo+json")
                .get(CITIES + "?status=CANDIDATE&q=map&limit=2")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .header("Link", not(nullValue()))
                .body("type", equalTo("FeatureCollection"))
                .body("features[0].id", equalTo("map-east"))
                .body("features[0].geometry", equalTo(Map.of("type", "Point", "coordinates", List.of(-179.5f, -60.0f))))
                .body("features[1].id", equalTo("map-nowhere"))
                .body("features[1].geometry", nullValue());
    }

    @Test
    void aListHasPagesTablesAndTags() {
        for (int number = 1; number <= 5; number++) {
            candidate("Page City " + number, "PH");
        }
        var query = "?status=CANDIDATE&memberState=PH&q=page&limit=2";

        var first = find(query)
                .body("items.id", contains("page-city-1", "page-city-2"))
                .extract();
        String next = first.path("next");
        assertThat(first.header("Link")).contains("rel=\"next\"");
        find(query + "&cursor=" + next).body("items.id", contains("page-city-3", "page-city-4"));
        given().header("If-None-Match", first.header("ETag"))
                .get(CITIES + query)
                .then()
                .statusCode(304);
        assertThat(given().accept("text/csv").get(CITIES + query).asString().lines())
                .hasSize(6);
        assertThat(given().accept("application/x-ndjson")
                        .get(CITIES + query)
                        .asString()
                        .lines())
                .hasSize(5);
    }

    @Test
    void aRepeatedActHasOneEffect() {
        var key = UUID.randomUUID();
        for (int time = 1; time <= 2; time++) {
            given().auth()
                    .oauth2(TestTokens.secretariat())
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(candidacy("Twice City", "PH", "2026-07-01"))
                    .post(CITIES)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo("twice-city"));
        }
        find("?status=CANDIDATE&q=twice").body("items.size()", equalTo(1));
    }
}
