package ascn.cityregistry.chairmanship;

import static ascn.cityregistry.chairmanship.ChairmanshipCalls.CALENDAR;
import static ascn.cityregistry.chairmanship.ChairmanshipCalls.ON_RECORD;
import static ascn.cityregistry.chairmanship.ChairmanshipCalls.asSecretariat;
import static ascn.cityregistry.chairmanship.ChairmanshipCalls.correction;
import static ascn.cityregistry.chairmanship.ChairmanshipCalls.entry;
import static ascn.cityregistry.chairmanship.ChairmanshipCalls.etagOf;
import static ascn.cityregistry.chairmanship.ChairmanshipCalls.recorded;
import static ascn.cityregistry.chairmanship.ChairmanshipCalls.theCalendarOfTheRecord;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ASEAN Chair calendar over HTTP. Each test has years of its own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ChairmanshipResourceTest {

    private static String chairOn(String day) {
        return given().get(CALENDAR + "?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].memberState");
    }

    @Test
    @DisplayName("C10 the calendar of 2018 to 2027 is data: nine years on record, the tenth planned")
    void theCalendarOfTheNetwork() {
        theCalendarOfTheRecord();

        ON_RECORD.forEach((year, state) -> {
            assertThat(chairOn(year + "-01-01")).isEqualTo(state);
            assertThat(chairOn(year + "-12-31")).isEqualTo(state);
        });
        given().get(CALENDAR + "?asOf=2027-05-01").then().body("items[0].standing", equalTo("PLANNED"));
    }

    @Test
    @DisplayName("C10 two member states never chair on one day; where one ends, the next may begin")
    void periodsMeetAndDoNotOverlap() {
        recorded("TH", "1968-01-01", "1969-01-01");
        recorded("SG", "1969-01-01", "1969-06-01");

        for (var period :
                new String[][] {{"1967-09-01", "1968-01-02"}, {"1968-12-31", "1969-01-01"}, {"1968-03-01", "1968-04-01"}
                }) {
            asSecretariat()
                    .body(entry("MY", period[0], period[1], "RECORDED"))
                    .post(CALENDAR)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/chairmanship-overlap"))
                    .body("rule", equalTo("C10"))
                    .body("detail", containsString("TH"));
        }
        assertThat(chairOn("1968-12-31")).isEqualTo("TH");
        assertThat(chairOn("1969-01-01")).isEqualTo("SG");
        assertThat(chairOn("1969-06-01")).isNull();
    }

    @Test
    @DisplayName("C10 of two that take the same days in parallel, one is refused")
    void inParallelOneIsRefused() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (var state : List.of("TH", "SG", "MY", "PH")) {
                calls.add(() -> asSecretariat()
                        .body(entry(state, "1970-01-01", "1971-01-01", "RECORDED"))
                        .post(CALENDAR)
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
    @DisplayName("N01 a correction supersedes the entry, and what was known before stays answerable")
    void aCorrectionKeepsWhatWasKnown() {
        var known = recorded("MY", "1972-01-01", "1973-01-01");
        var tag = etagOf(known);
        var before = Instant.now();

        asSecretariat()
                .header("If-Match", tag)
                .body(correction("PH", "1972-01-01", "1972-07-01"))
                .put(known)
                .then()
                .statusCode(200)
                .body("memberState", equalTo("PH"))
                .body("reason", equalTo("It was wrong"));

        assertThat(chairOn("1972-06-30")).isEqualTo("PH");
        assertThat(chairOn("1972-07-01")).isNull();
        given().get(CALENDAR + "?asOf=1972-07-01&knownAt=" + before)
                .then()
                .body("items.memberState", equalTo(List.of("MY")));
        given().get(known + "?knownAt=" + before)
                .then()
                .body("memberState", equalTo("MY"))
                .body("reason", nullValue());
        asSecretariat()
                .header("If-Match", tag)
                .body(correction("TH", "1972-01-01", "1973-01-01"))
                .put(known)
                .then()
                .statusCode(412);
        asSecretariat()
                .body(correction("TH", "1972-01-01", "1973-01-01"))
                .put(known)
                .then()
                .statusCode(428);
    }

    @Test
    @DisplayName("C10 a correction may not take another's days, and frees those that it gives up")
    void aCorrectionKeepsTheOthers() {
        var first = recorded("MY", "1974-01-01", "1975-01-01");
        recorded("TH", "1975-01-01", "1976-01-01");

        asSecretariat()
                .header("If-Match", etagOf(first))
                .body(correction("MY", "1974-01-01", "1975-01-02"))
                .put(first)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/chairmanship-overlap"));
        ChairmanshipCalls.corrected(first, "MY", "1974-07-01", "1975-01-01");
        recorded("SG", "1974-01-01", "1974-07-01");
        assertThat(chairOn("1974-06-30")).isEqualTo("SG");
    }

    @Test
    @DisplayName("M16 who chairs ASEAN is a member of it on the first day")
    void onlyAMemberChairs() {
        asSecretariat()
                .body(entry("TL", "2025-10-25", "2025-10-26", "RECORDED"))
                .post(CALENDAR)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-member-state-on-the-day"));
        asSecretariat()
                .body(entry("JP", "1976-01-01", "1976-02-01", "RECORDED"))
                .post(CALENDAR)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-member-state"));
    }

    @Test
    @DisplayName("N03 what has not begun can only be planned")
    void theFutureIsPlanned() {
        asSecretariat()
                .body(entry("VN", "2901-01-01", "2902-01-01", "RECORDED"))
                .post(CALENDAR)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"))
                .body("errors[0].pointer", equalTo("/from"));
        ChairmanshipCalls.planned("VN", "2901-01-01", "2902-01-01");
        assertThat(chairOn("2901-12-31")).isEqualTo("VN");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        asSecretariat()
                .body("{\"memberState\": \"Laos\", \"from\": \"+999999999-01-01\", \"source\": \"\"}")
                .post(CALENDAR)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/memberState", "/from", "/until", "/source"));
        asSecretariat()
                .body(entry("TH", "1976-01-01", "1976-01-01", "RECORDED"))
                .post(CALENDAR)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/period-without-days"));
        given().get(CALENDAR + "/00000000-0000-7000-8000-000000000000").then().statusCode(404);
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        recorded("TH", "1978-01-01", "1978-02-01");
        recorded("TH", "1978-02-01", "1978-03-01");
        recorded("TH", "1978-03-01", "1978-04-01");

        var seen = new ArrayList<String>();
        var next = CALENDAR + "?memberState=TH&limit=1";
        while (next != null) {
            var page = given().get(next).then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items.from", String.class));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).isSorted().doesNotHaveDuplicates().contains("1978-01-01", "1978-02-01", "1978-03-01");
    }
}
