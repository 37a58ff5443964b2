package ascn.cityregistry.shepherd;

import static ascn.cityregistry.shepherd.ShepherdTermCalls.TERMS;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.asSecretariat;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.correction;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.planned;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.posted;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.put;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.recorded;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.renewed;
import static ascn.cityregistry.shepherd.ShepherdTermCalls.term;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The terms of the shepherd over HTTP. Each test has years of its own, from 2000 to 2017. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ShepherdTermResourceTest {

    private static List<String> shepherdsOn(String day) {
        return given().get(TERMS + "?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.memberState");
    }

    @Test
    @DisplayName(
            "C11 the terms of the record stand beside each other, though the last two meet in a year without a day")
    void theTermsOfTheNetwork() {
        ShepherdTermCalls.theTermsOfTheRecord();

        assertThat(shepherdsOn("2018-04-27")).isEmpty();
        assertThat(shepherdsOn("2018-04-28")).containsExactly("SG");
        assertThat(shepherdsOn("2023-07-11")).containsExactly("SG");
        assertThat(shepherdsOn("2023-07-12")).containsExactly("ID");
        assertThat(shepherdsOn("2025-12-30")).containsExactly("ID");
        assertThat(shepherdsOn("2025-12-31")).containsExactly("ID");
        assertThat(shepherdsOn("2027-12-31")).isEmpty();
        given().get(TERMS + "?asOf=2025-12-31")
                .then()
                .body("items[0].from", equalTo("2025"))
                .body("items[0].countsFrom", equalTo("2025-12-31"))
                .body("items[0].countsUntil", equalTo("2027-12-31"));
    }

    @Test
    @DisplayName("C11 no day has two shepherds for certain; where one term ends, the next may begin")
    void termsMeetAndDoNotOverlap() {
        renewed("TH", "2000-03-01", "2001-03-01");
        renewed("SG", "2001-03-01", "2001-09");

        for (var days :
                new String[][] {{"2000-01-01", "2000-03-02"}, {"2001-02-28", "2001-03-01"}, {"2000", "2001-02"}}) {
            posted(term("MY", days[0], days[1], "RENEWED"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/shepherd-term-overlap"))
                    .body("rule", equalTo("C11"))
                    .body("detail", containsString("TH"));
        }
        renewed("PH", "2001-09-15", "2001-10-01");
        assertThat(shepherdsOn("2001-09-14")).containsExactly("SG");
    }

    @Test
    @DisplayName("C11 of two that take the same days in parallel, one is refused")
    void inParallelOneIsRefused() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (var state : List.of("TH", "SG", "MY", "PH")) {
                calls.add(() -> asSecretariat()
                        .body(term(state, "2002-01-01", "2003-01-01", "RENEWED"))
                        .post(TERMS)
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
    @DisplayName("C11 inside an elected term the Chair changes at least once; renewals and informal terms are exempt")
    void anElectedTermSpansAChangeOfChair() {
        ChairmanshipCalls.recorded("MY", "2004-01-01", "2005-01-01");
        ChairmanshipCalls.recorded("PH", "2005-01-01", "2006-01-01");

        posted(term("TH", "2004-03-01", "2005-01-01", "ELECTED"))
                .statusCode(409)
                .body("type", equalTo("/problems/term-without-change-of-chair"))
                .body("rule", equalTo("C11"))
                .body("detail", containsString("only MY"))
                .body("errors[0].remedy", containsString("/api/v1/chairmanships"));
        recorded(term("TH", "2004-03-01", "2005-01-02", "ELECTED"));
        recorded(term("TH", "2005-01-02", "2005-06-01", "RENEWED"));
        recorded(term("TH", "2005-06-01", "2005-09-01", "INFORMAL"));
    }

    @Test
    @DisplayName(
            "C11 N05 an elected term that is known to the year lacks a change of Chair only if every such term would")
    void theYearIsWide() {
        ChairmanshipCalls.recorded("MY", "2006-01-01", "2006-12-31");
        ChairmanshipCalls.recorded("PH", "2006-12-31", "2007-12-31");

        posted(term("TH", "2006-12-31", "2007", "ELECTED"))
                .statusCode(409)
                .body("type", equalTo("/problems/term-without-change-of-chair"));
        recorded(term("TH", "2006", "2007", "ELECTED"));
    }

    @Test
    @DisplayName(
            "C11 where the calendar of the term is not on record, the refusal says what to record; a plan is enough")
    void theCalendarIsNotOnRecord() {
        var body = planned("TH", "2903-01-01", "2905-01-01", "ELECTED");
        posted(body)
                .statusCode(409)
                .body("type", equalTo("/problems/term-without-change-of-chair"))
                .body("detail", containsString("no chairmanship of these days is on record"));

        ChairmanshipCalls.planned("MY", "2903-01-01", "2904-01-01");
        ChairmanshipCalls.planned("PH", "2904-01-01", "2905-01-01");

        recorded(body);
    }

    @Test
    @DisplayName("C13 the state that chairs may be the shepherd")
    void theChairingStateMayBeTheShepherd() {
        ChairmanshipCalls.recorded("SG", "2008-01-01", "2009-01-01");

        renewed("SG", "2008-01-01", "2009-01-01");

        assertThat(shepherdsOn("2008-06-01")).containsExactly("SG");
    }

    @Test
    @DisplayName("N01 a correction supersedes the term, and what was known before stays answerable")
    void aCorrectionKeepsWhatWasKnown() {
        var known = renewed("MY", "2010", "2012");
        var tag = ShepherdTermCalls.etagOf(known);
        var before = Instant.now();

        put(known, correction("MY", "2010-06-15", "2011-06-15", "INFORMAL"))
                .statusCode(200)
                .body("from", equalTo("2010-06-15"))
                .body("kind", equalTo("INFORMAL"))
                .body("reason", equalTo("It was wrong"));

        assertThat(shepherdsOn("2010-06-15")).containsExactly("MY");
        assertThat(shepherdsOn("2011-06-15")).isEmpty();
        given().get(TERMS + "?asOf=2011-06-15&knownAt=" + before)
                .then()
                .body("items.memberState", equalTo(List.of("MY")));
        given().get(known + "?knownAt=" + before)
                .then()
                .body("from", equalTo("2010"))
                .body("reason", nullValue());
        var again = correction("MY", "2010-06-15", "2011-07-15", "INFORMAL");
        asSecretariat().header("If-Match", tag).body(again).put(known).then().statusCode(412);
        asSecretariat().body(again).put(known).then().statusCode(428);
    }

    @Test
    @DisplayName("C11 a correction may not take another's days, and is asked for the change of Chair too")
    void aCorrectionKeepsTheOthers() {
        var first = renewed("MY", "2013-01-01", "2014-01-01");
        renewed("TH", "2014-01-01", "2015-01-01");

        put(first, correction("MY", "2013-01-01", "2014-01-02", "ELECTED"))
                .statusCode(409)
                .body("type", equalTo("/problems/several-rules-broken"))
                .body("errors.code", hasItems("shepherd-term-overlap", "term-without-change-of-chair"));
        put(first, correction("MY", "2013-01-01", "2013-06-01", "RENEWED")).statusCode(200);
        renewed("SG", "2013-06-01", "2014-01-01");
    }

    @Test
    @DisplayName("M16 the shepherd is a member state of ASEAN on the first day of its term")
    void onlyAMemberIsShepherd() {
        posted(term("TL", "2016-01-01", "2016-02-01", "INFORMAL"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-member-state-on-the-day"));
        posted(term("JP", "2016-01-01", "2016-02-01", "INFORMAL"))
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-member-state"));
    }

    @Test
    @DisplayName("N03 a term that has not begun can only be planned")
    void theFutureIsPlanned() {
        posted(term("VN", "2901-01-01", "2902-01-01", "RENEWED"))
                .statusCode(409)
                .body("type", equalTo("/problems/act-in-the-future"))
                .body("errors[0].pointer", equalTo("/from"));
        recorded(planned("VN", "2901-01-01", "2902-01-01", "RENEWED"));
        given().get(TERMS + "?asOf=2901-12-31").then().body("items[0].standing", equalTo("PLANNED"));
    }

    @Test
    @DisplayName("N05 a term that counts on no day is refused")
    void aTermHasDays() {
        for (var days : new String[][] {{"2016", "2016"}, {"2016-05-01", "2016-05-01"}, {"2016-05-02", "2016-05-01"}}) {
            posted(term("TH", days[0], days[1], "RENEWED"))
                    .statusCode(400)
                    .body("type", equalTo("/problems/term-without-days"))
                    .body("rule", equalTo("N05"))
                    .body("errors[0].pointer", equalTo("/until"));
        }
        recorded(term("TH", "2016-12-30", "2016", "RENEWED"));
        assertThat(shepherdsOn("2016-12-30")).containsExactly("TH");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        asSecretariat()
                .body("{\"memberState\": \"Laos\", \"from\": \"soon\", \"kind\": \"CHOSEN\", \"source\": \"\"}")
                .post(TERMS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/memberState", "/from", "/until", "/kind", "/source"));
        given().get(TERMS + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/shepherd-term-not-found"));
    }

    @Test
    @DisplayName("C14 the Secretariat records terms of the shepherd, and nobody else")
    void onlyTheSecretariatWrites() {
        var body = term("TH", "2017-01-01", "2017-02-01", "RENEWED");
        given().contentType(ContentType.JSON).body(body).post(TERMS).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.nominatorOf("TH"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(TERMS)
                .then()
                .statusCode(403);
    }

    @Test
    void aCallThatIsRepeatedUnderItsKeyHasOneEffect() {
        var key = UUID.randomUUID();
        var body = term("TH", "2017-03-01", "2017-04-01", "RENEWED");
        var locations = new ArrayList<String>();
        for (int repetition = 0; repetition < 2; repetition++) {
            locations.add(given().auth()
                    .oauth2(TestTokens.secretariat())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(TERMS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location"));
        }

        assertThat(locations.get(0)).isEqualTo(locations.get(1));
        given().get(TERMS + "?asOf=2017-03-01").then().body("items", hasSize(1));
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        renewed("PH", "2017-05-01", "2017-06-01");
        renewed("PH", "2017-06-01", "2017-07-01");
        renewed("PH", "2017-07-01", "2017-08-01");

        var seen = new ArrayList<String>();
        var next = TERMS + "?memberState=PH&limit=1";
        while (next != null) {
            var page = given().get(next).then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items.countsFrom", String.class));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).isSorted().doesNotHaveDuplicates().contains("2017-05-01", "2017-06-01", "2017-07-01");
        given().accept("text/csv").get(TERMS + "?memberState=PH").then().statusCode(200);
        var tag = given().get(TERMS + "?memberState=PH").then().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(TERMS + "?memberState=PH")
                .then()
                .statusCode(304);
    }
}
