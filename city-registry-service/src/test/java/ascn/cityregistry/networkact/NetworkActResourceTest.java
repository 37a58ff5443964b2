package ascn.cityregistry.networkact;

import static ascn.cityregistry.networkact.NetworkActCalls.ACTS;
import static ascn.cityregistry.networkact.NetworkActCalls.act;
import static ascn.cityregistry.networkact.NetworkActCalls.asSecretariat;
import static ascn.cityregistry.networkact.NetworkActCalls.etagOf;
import static ascn.cityregistry.networkact.NetworkActCalls.recorded;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import ascn.platform.testsupport.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Establishment and official launch over HTTP. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkActResourceTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    @AfterEach
    void forgetAll() {
        NetworkActCalls.forgetAll(database);
    }

    @Test
    @DisplayName("R19 the establishment is on record, the official launch is another act, and only planned")
    void establishmentAndLaunchAreApart() {
        recorded("ESTABLISHMENT", "2018-04-28", "32nd ASEAN Summit", "RECORDED");
        recorded("OFFICIAL_LAUNCH", "2018-11", "ASEAN Summit", "PLANNED");

        given().get(ACTS)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("ESTABLISHMENT", "OFFICIAL_LAUNCH")))
                .body("items.standing", equalTo(List.of("RECORDED", "PLANNED")));
        given().get(ACTS + "?asOf=2018-04-27").then().body("items", equalTo(List.of()));
        given().get(ACTS + "?asOf=2018-04-28").then().body("items.body", equalTo(List.of("32nd ASEAN Summit")));
        given().get(ACTS + "?asOf=2026-01-01").then().body("items.kind", equalTo(List.of("ESTABLISHMENT")));
    }

    @Test
    @DisplayName("R19 each act is on record once; a plan of it may stand beside")
    void eachActIsOnRecordOnce() {
        recorded("ESTABLISHMENT", "2018-04-28", "32nd ASEAN Summit", "RECORDED");
        recorded("ESTABLISHMENT", "2018-11", "ASEAN Summit", "PLANNED");

        for (var standing : List.of("RECORDED", "PLANNED")) {
            asSecretariat()
                    .body(act("ESTABLISHMENT", "2018-07-08", "Annual meeting", standing))
                    .post(ACTS)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/network-act-on-record"))
                    .body("rule", equalTo("R19"))
                    .body("detail", containsString(standing));
        }
    }

    @Test
    @DisplayName("R19 of several that record the same act in parallel, one succeeds")
    void inParallelOneIsKept() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (int caller = 0; caller < 4; caller++) {
                calls.add(() -> asSecretariat()
                        .body(act("OFFICIAL_LAUNCH", "2018-11-13", "33rd ASEAN Summit", "RECORDED"))
                        .post(ACTS)
                        .statusCode());
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                statuses.add(answer.get());
            }

            assertThat(statuses).containsOnlyOnce(201).contains(409);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    @DisplayName("N01 a correction supersedes the act, and what was known before stays answerable")
    void aCorrectionKeepsWhatWasKnown() {
        var act = recorded("OFFICIAL_LAUNCH", "2018-11", "ASEAN Summit", "PLANNED");
        var tag = etagOf(act);
        var before = Instant.now();
        var correction = """
                {"occurredOn": "2018-11-13", "body": "33rd ASEAN Summit", "standing": "PLANNED",
                 "source": "A test", "reason": "The day became known"}
                """;

        asSecretariat()
                .header("If-Match", tag)
                .body(correction)
                .put(act)
                .then()
                .statusCode(200)
                .body("occurredOn", equalTo("2018-11-13"))
                .body("kind", equalTo("OFFICIAL_LAUNCH"));

        given().get(act + "?knownAt=" + before).then().body("occurredOn", equalTo("2018-11"));
        asSecretariat().header("If-Match", tag).body(correction).put(act).then().statusCode(412);
        asSecretariat().body(correction).put(act).then().statusCode(428);
    }

    @Test
    @DisplayName("R19 a plan does not become a second act on record by a correction")
    void aCorrectionMakesNoSecondAct() {
        recorded("OFFICIAL_LAUNCH", "2018-11-13", "33rd ASEAN Summit", "RECORDED");
        var plan = recorded("OFFICIAL_LAUNCH", "2018-11", "ASEAN Summit", "PLANNED");

        asSecretariat()
                .header("If-Match", etagOf(plan))
                .body("""
                        {"occurredOn": "2018-11-13", "body": "33rd ASEAN Summit", "source": "A test", "reason": "It took place"}
                        """)
                .put(plan)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/network-act-on-record"));
    }

    @Test
    @DisplayName("N02 which body acted may be NOT_ON_RECORD, and is never left blank")
    void theBodyMayBeUnknown() {
        var act = recorded("OFFICIAL_LAUNCH", "2018", "NOT_ON_RECORD", "PLANNED");

        given().get(act).then().body("body", equalTo("NOT_ON_RECORD"));
        asSecretariat()
                .body("{\"kind\": \"LAUNCH\", \"occurredOn\": \"soon\", \"body\": \" \"}")
                .post(ACTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/kind", "/occurredOn", "/body", "/source"));
    }

    @Test
    @DisplayName("N03 an act that has not begun can only be planned")
    void theFutureIsPlanned() {
        asSecretariat()
                .body(act("OFFICIAL_LAUNCH", "2901", "ASEAN Summit", "RECORDED"))
                .post(ACTS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"));
        recorded("OFFICIAL_LAUNCH", "2901", "ASEAN Summit", "PLANNED");
        given().get(ACTS + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/network-act-not-found"));
    }
}
