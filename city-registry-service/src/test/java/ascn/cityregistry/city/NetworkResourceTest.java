package ascn.cityregistry.city;

import static ascn.cityregistry.city.CityCalls.asSecretariat;
import static ascn.cityregistry.city.CityCalls.candidate;
import static ascn.cityregistry.city.CityCalls.change;
import static ascn.cityregistry.city.CityCalls.etagOf;
import static ascn.cityregistry.city.CityCalls.find;
import static ascn.cityregistry.city.NetworkCalls.join;
import static ascn.cityregistry.city.NetworkCalls.network;
import static ascn.cityregistry.city.NetworkCalls.recorded;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Other networks of cities over HTTP. Each test has a network of its own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkResourceTest {

    private static final String SOURCE = ", \"source\": \"A test\"}";

    @Test
    @DisplayName(
            "M15 a city belongs to a network with role and source; the network may declare more members than are named")
    void aCityBelongsToANetwork() {
        recorded("NET1", "First network");
        candidate("Net City", "PH");

        join("net-city", "{\"network\": \"NET1\", \"role\": \"Founder\", \"since\": \"2026-08\"" + SOURCE)
                .statusCode(200)
                .body("network", contains("NET1"))
                .body("[0].role", equalTo("Founder"));

        given().get("/api/v1/networks/NET1")
                .then()
                .statusCode(200)
                .body("network.regionalMemberCities", equalTo(7))
                .body("memberships.cityId", contains("net-city"));
        find("?status=CANDIDATE&network=NET1").body("items.id", contains("net-city"));
        find("?status=CANDIDATE&network=NET1&asOf=2026-08-30").body("items", empty());
        find("?status=CANDIDATE&network=NET1&asOf=2026-08-31").body("items.id", contains("net-city"));
        join("net-city", "{\"network\": \"NET1\"" + SOURCE)
                .statusCode(409)
                .body("type", equalTo("/problems/network-membership-on-record"));
        join("net-city", "{\"network\": \"NET404\"" + SOURCE)
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-network"))
                .body("rule", equalTo("M15"));
        join("no-such-city", "{\"network\": \"NET1\"" + SOURCE)
                .statusCode(404)
                .body("type", equalTo("/problems/city-not-found"));
    }

    @Test
    @DisplayName("M15 a merged record belongs where the city that remains does")
    void aMergedRecordBelongsWithTheCity() {
        recorded("NET2", "Second network");
        candidate("Net Remains", "PH");
        var twin = candidate("Net Twin", "PH");
        join("net-twin", "{\"network\": \"NET2\"" + SOURCE).statusCode(200);

        change(twin, "merger", "{\"into\": \"net-remains\"" + SOURCE).statusCode(200);

        find("?status=CANDIDATE&network=NET2").body("items.id", contains("net-remains"));
        given().get("/api/v1/cities/net-remains/network-memberships").then().body("network", contains("NET2"));
    }

    @Test
    @DisplayName("M15 what is known of a network is corrected; what was known before stays answerable")
    void aNetworkIsCorrected() {
        recorded("NET3", "Third network");
        var before = Instant.now();
        var path = "/api/v1/networks/NET3";
        var correction = network("NET3", "Third network, renamed").replace("\"code\": \"NET3\", ", "");

        asSecretariat()
                .body(network("NET3", "Again"))
                .post("/api/v1/networks")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/network-on-record"));
        asSecretariat().body(correction).put(path).then().statusCode(428);
        asSecretariat()
                .header("If-Match", etagOf(path))
                .body(correction)
                .put(path)
                .then()
                .statusCode(200)
                .body("network.name", equalTo("Third network, renamed"));
        asSecretariat()
                .header("If-Match", "\"0-json.0\"")
                .body(correction)
                .put(path)
                .then()
                .statusCode(412);

        given().get(path + "?knownAt=" + before).then().body("network.name", equalTo("Third network"));
        given().get("/api/v1/networks").then().body("items.code", hasItem("NET3"));
        given().get("/api/v1/networks/NET404")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/network-not-found"));
    }
}
