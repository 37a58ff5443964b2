package ascn.cityregistry.chair;

import static ascn.cityregistry.chairmanship.ChairmanshipCalls.ON_RECORD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.cityregistry.shepherd.ShepherdTermCalls;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Post;
import ascn.roster.RosterFacts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who chairs and who is the shepherd, over HTTP. Each test has days of its own, in 1999 or the record's own years. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ChairResourceTest {

    private static final String NR = Post.NATIONAL_REPRESENTATIVE;

    @Inject
    DataSource dataSource;

    private RosterFacts facts;

    @BeforeEach
    void tell() {
        facts = new RegistryFacts(dataSource);
    }

    private static ValidatableResponse chairOn(String day) {
        return asked("/api/v1/chair?on=" + day);
    }

    private static ValidatableResponse shepherdOn(String day) {
        return asked("/api/v1/shepherd?on=" + day);
    }

    /** With a token: what no call has written, as the tenures of this test, is in prepared answers a second later only. */
    private static ValidatableResponse asked(String path) {
        return given().auth()
                .oauth2(TestTokens.person("test-reader"))
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("C08 the state of the Chair of each year 2018 to 2027 is as the data says, the last by a plan")
    void theChairsOfTheRecord() {
        ChairmanshipCalls.theCalendarOfTheRecord();

        ON_RECORD.forEach((year, state) -> {
            chairOn(year + "-01-01").body("memberState", equalTo(state));
            chairOn(year + "-12-31").body("memberState", equalTo(state));
        });
        chairOn("2026-06-01").body("standing", equalTo("RECORDED"));
        chairOn("2027-06-01").body("standing", equalTo("PLANNED"));
    }

    @Test
    @DisplayName("C08 the answer names the entry and the tenure on which it rests, and no person")
    void theAnswerNamesItsBasis() {
        var entry = facts.chairmanship("TH", "1999-01-01", "1999-02-01");
        var tenure = facts.tenure(NR, "TH", "1999-01-01", "1999-01-16", "an-actor-who-is-not-told");

        chairOn("1999-01-15")
                .body("on", equalTo("1999-01-15"))
                .body("vacant", equalTo(false))
                .body("vacancy", nullValue())
                .body("memberState", equalTo("TH"))
                .body("standing", equalTo("RECORDED"))
                .body("chairmanshipId", equalTo(entry))
                .body("tenureId", equalTo(tenure))
                .body("body", equalTo("NOT_ON_RECORD"))
                .body(not(containsString("an-actor-who-is-not-told")));
    }

    @Test
    @DisplayName("C09 a vacancy is told as such, with its reason")
    void aVacancyIsTold() {
        facts.chairmanship("MY", "1999-02-01", "1999-03-01");
        facts.tenure(NR, "MY", "1999-02-01", "1999-02-10", "a-person");

        chairOn("1999-02-09").body("vacant", equalTo(false));
        chairOn("1999-02-10")
                .body("vacant", equalTo(true))
                .body("vacancy", equalTo("NO_REPRESENTATIVE"))
                .body("memberState", equalTo("MY"))
                .body("tenureId", nullValue());
        chairOn("1967-08-08")
                .body("vacant", equalTo(true))
                .body("vacancy", equalTo("NO_CHAIRMANSHIP"))
                .body("memberState", nullValue());
    }

    @Test
    @DisplayName("C08 N01 a correction of the calendar changes the answer at once, and what was known stays answerable")
    void aCorrectionChangesTheAnswer() {
        var entry = facts.chairmanship("TH", "1999-03-01", "1999-04-01");
        facts.tenure(NR, "SG", "1999-03-01", "1999-04-01", "a-person");
        var before = facts.now();
        chairOn("1999-03-15").body("memberState", equalTo("TH")).body("vacant", equalTo(true));

        facts.chairmanshipCorrected(entry, "SG", "1999-03-01", "1999-04-01");

        chairOn("1999-03-15").body("memberState", equalTo("SG")).body("vacant", equalTo(false));
        given().get("/api/v1/chair?on=1999-03-15&knownAt=" + before)
                .then()
                .body("memberState", equalTo("TH"))
                .body("vacant", equalTo(true));
    }

    @Test
    @DisplayName("C11 who acts as shepherd is told by post, and that nobody does with its reason")
    void theShepherdIsTold() {
        var term = facts.term("PH", "1999-05-01", "1999-08-01");
        shepherdOn("1999-05-01")
                .body("missing", equalTo(true))
                .body("reason", equalTo("NO_REPRESENTATIVE"))
                .body("memberState", equalTo("PH"));

        var usual = facts.tenure(NR, "PH", "1999-05-01", "1999-08-01", "a-person");
        shepherdOn("1999-05-01")
                .body("missing", equalTo(false))
                .body("reason", nullValue())
                .body("shepherdTermId", equalTo(term))
                .body("post", equalTo(NR))
                .body("tenureId", equalTo(usual))
                .body("alsoChairs", equalTo(false));

        facts.chairmanship("PH", "1999-06-01", "1999-08-01");
        shepherdOn("1999-06-01")
                .body("missing", equalTo(true))
                .body("reason", equalTo("REPRESENTATIVE_CHAIRS"))
                .body("alsoChairs", equalTo(true));
        chairOn("1999-06-01").body("tenureId", equalTo(usual));

        var designated = facts.tenure(Post.SHEPHERD_REPRESENTATIVE, "PH", "1999-07-01", "1999-08-01", "another");
        shepherdOn("1999-07-01")
                .body("missing", equalTo(false))
                .body("post", equalTo(Post.SHEPHERD_REPRESENTATIVE))
                .body("tenureId", equalTo(designated));
        shepherdOn("1999-08-01").body("reason", equalTo("NO_TERM")).body("memberState", nullValue());
    }

    @Test
    @DisplayName("C11 the shepherd of the record's years is as the data says, each day one")
    void theShepherdsOfTheRecord() {
        ShepherdTermCalls.theTermsOfTheRecord();

        shepherdOn("2018-04-28").body("memberState", equalTo("SG"));
        shepherdOn("2023-07-11").body("memberState", equalTo("SG"));
        shepherdOn("2023-07-12").body("memberState", equalTo("ID"));
        shepherdOn("2025-12-31").body("memberState", equalTo("ID"));
        shepherdOn("2018-04-27").body("reason", equalTo("NO_TERM"));
    }

    @Test
    void todayIsAskedForWithoutADayAndAnAnswerHasATag() {
        var tag = given().get("/api/v1/chair")
                .then()
                .statusCode(200)
                .body("on", notNullValue())
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/chair").then().statusCode(304);
        given().get("/api/v1/shepherd").then().statusCode(200);
        given().get("/api/v1/chair?on=yesterday").then().statusCode(400);
        given().get("/api/v1/chair?asOf=2018-01-01").then().statusCode(400);
    }
}
