package ascn.actionplan.framework;

import static ascn.actionplan.framework.FrameworkCalls.FRAMEWORKS;
import static ascn.actionplan.framework.FrameworkCalls.SECTIONS;
import static ascn.actionplan.framework.FrameworkCalls.address;
import static ascn.actionplan.framework.FrameworkCalls.as;
import static ascn.actionplan.framework.FrameworkCalls.asSecretariat;
import static ascn.actionplan.framework.FrameworkCalls.circulated;
import static ascn.actionplan.framework.FrameworkCalls.dated;
import static ascn.actionplan.framework.FrameworkCalls.discussed;
import static ascn.actionplan.framework.FrameworkCalls.draft;
import static ascn.actionplan.framework.FrameworkCalls.drafted;
import static ascn.actionplan.framework.FrameworkCalls.endorse;
import static ascn.actionplan.framework.FrameworkCalls.etagOf;
import static ascn.actionplan.framework.FrameworkCalls.step;
import static ascn.actionplan.framework.FrameworkCalls.toldOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import ascn.actionplan.framework.application.FindEndorsedEditions;
import ascn.actionplan.framework.domain.FrameworkSummary;
import ascn.contracts.event.reporting.BodyDecisionRecordedV1;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who acts on editions and who reads them, over HTTP. Malaysia chairs in 1976. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FrameworkResourceTest {

    private static final int YEAR = 1976;

    @Inject
    DataSource database;

    @Inject
    FindEndorsedEditions endorsedEditions;

    @BeforeEach
    void prepare() {
        FrameworkPosts.inOffice();
    }

    private static String chair() {
        return FrameworkPosts.chairOf1976();
    }

    @Test
    @DisplayName("F03 C08 steps are taken by the Chair of their day and by nobody else")
    void theChairOfTheDayActs() {
        as(FrameworkPosts.chairOf1975())
                .body(draft("of-another-chair", YEAR, SECTIONS))
                .post(FRAMEWORKS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        asSecretariat()
                .body(draft("of-the-secretariat", YEAR, SECTIONS))
                .post(FRAMEWORKS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-permitted"));

        circulated("chair-of-1976", YEAR);

        as(FrameworkPosts.chairOf1975())
                .header("If-Match", etagOf("chair-of-1976", chair()))
                .body(FrameworkCalls.revision(YEAR, SECTIONS))
                .post(address("chair-of-1976") + "/revision")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "F03 a draft is there for its Chair and the Secretariat, a circulated text for posts, an endorsed one for all")
    void whoMayReadWhat() {
        drafted("seen-draft", YEAR);
        circulated("seen-circulated", YEAR);
        FrameworkCalls.endorsed("seen-endorsed", YEAR);

        assertThat(seenBy(null)).contains("seen-endorsed").doesNotContain("seen-circulated", "seen-draft");
        assertThat(seenBy(TestTokens.person("test-framework-nobody"))).doesNotContain("seen-circulated", "seen-draft");
        assertThat(seenBy(FrameworkPosts.officer()))
                .contains("seen-endorsed", "seen-circulated")
                .doesNotContain("seen-draft");
        assertThat(seenBy(FrameworkPosts.chairOf1975()))
                .contains("seen-circulated")
                .doesNotContain("seen-draft");
        assertThat(seenBy(chair())).contains("seen-draft");
        assertThat(seenBy(TestTokens.secretariat())).contains("seen-draft");
        given().get(address("seen-circulated")).then().statusCode(404);
        given().get(address("seen-circulated") + "/sections/definition").then().statusCode(404);
        given().auth()
                .oauth2(FrameworkPosts.officer())
                .get(address("seen-draft"))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/framework-not-found"));
    }

    private static List<String> seenBy(String token) {
        var request = token == null ? given() : given().auth().oauth2(token);
        return request.get(FRAMEWORKS + "?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.edition");
    }

    @Test
    @DisplayName("N01 an edition is answered as it was on a day: its status, its text and the steps that counted")
    void anEditionIsAnsweredForADay() {
        FrameworkCalls.endorsed("as-of", YEAR);
        given().get(address("as-of") + "?asOf=1976-01-09").then().statusCode(404);
        given().get(address("as-of") + "?asOf=1976-02-28").then().body("status", equalTo("DRAFTED"));
        given().get(address("as-of") + "?asOf=1976-02-29")
                .then()
                .body("status", equalTo("CIRCULATED"))
                .body("sections.definition[0].text", not(containsString("all its people")));
        given().get(address("as-of") + "/sections/definition?asOf=1976-07-07")
                .then()
                .body("status", equalTo("PUT_UP"))
                .body("items[0].text", containsString("all its people"));
        given().get(FRAMEWORKS + "?asOf=1976-07-07&status=ENDORSED&limit=500")
                .then()
                .body("items.edition", not(hasItem("as-of")));

        given().get(FRAMEWORKS + "?asOf=1976-07-08&status=ENDORSED&limit=500")
                .then()
                .body("items.edition", hasItem("as-of"));
        assertThat(endorsedEditions.endorsedBy(LocalDate.parse("1976-07-08")))
                .extracting(FrameworkSummary::edition)
                .contains("as-of");
        assertThat(endorsedEditions.endorsedBy(LocalDate.parse("1976-07-07")))
                .extracting(FrameworkSummary::edition)
                .doesNotContain("as-of");
    }

    @Test
    @DisplayName("F05 F08 what the JCM plans is a target, what the Summit did an act; the edition's status is its own")
    void actsOfBodiesArrive() {
        FrameworkCalls.endorsed("bodies", YEAR);
        var before = etagOf("bodies", chair());
        try (var reporting = PublishedEvents.ofReporting()) {
            decided(reporting, "JCM", "ENDORSES", "1976-10", "PLANNED");
            decided(reporting, "SUMMIT", "ADOPTS", "1976-11-13", "RECORDED");
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().get(address("bodies"))
                .then()
                .body("steps.find { it.step == 'ADOPTED_BY_SUMMIT' }.actualOn", equalTo("1976-11-13")));

        given().get(address("bodies"))
                .then()
                .body("status", equalTo("ENDORSED"))
                .body("steps.find { it.step == 'ENDORSED_BY_JCM' }.targetOn", equalTo("1976-10"))
                .body("steps.find { it.step == 'ENDORSED_BY_JCM' }.actualOn", nullValue())
                .body("steps.find { it.step == 'ENDORSED_BY_JCM' }.missed", equalTo(true))
                .body(
                        "steps.find { it.step == 'ADOPTED_BY_SUMMIT' }.notOnRecordBefore",
                        equalTo(List.of("ENDORSED_BY_JCM")));
        given().get(FRAMEWORKS + "?limit=500")
                .then()
                .body("items.find { it.edition == 'bodies' }.adoptedBySummitOn", equalTo("1976-11-13"))
                .body("items.find { it.edition == 'bodies' }.endorsedByJcmOn", nullValue());
        given().get(address("bodies") + "?asOf=1976-11-12")
                .then()
                .body("steps.find { it.step == 'ADOPTED_BY_SUMMIT' }.actualOn", nullValue());
        assertThat(etagOf("bodies", chair())).isNotEqualTo(before);
    }

    private static void decided(
            PublishedEvents reporting, String body, String verb, String occurredOn, String standing) {
        var id = UUID.randomUUID();
        reporting.publish(
                "body-decision",
                id.toString(),
                1,
                occurredOn,
                new BodyDecisionRecordedV1(id, body, "FRAMEWORK", "bodies", verb, standing, "NOT_ON_RECORD", "A test"));
    }

    @Test
    @DisplayName(
            "F08 a missed target is shown and blocks nothing; the Secretariat sets targets of a circulated edition")
    void aMissedTargetBlocksNothing() throws SQLException {
        discussed("targets", YEAR);
        asSecretariat()
                .header("If-Match", etagOf("targets", TestTokens.secretariat()))
                .body("""
                        {"targets": [{"step": "PUT_UP", "targetOn": "1976-06"}, {"step": "ENDORSED", "targetOn": "1976-07"}],
                         "source": "A test"}
                        """)
                .put(address("targets") + "/targets")
                .then()
                .statusCode(200)
                .body("steps.find { it.step == 'PUT_UP' }.missed", equalTo(true));

        step("targets", YEAR, "endorsement-call", dated("1976-07-01"))
                .statusCode(200)
                .body("steps.find { it.step == 'PUT_UP' }.missed", equalTo(true))
                .body("steps.find { it.step == 'PUT_UP' }.actualOn", equalTo("1976-07-01"));
        endorse("targets", FrameworkPosts.FIVE, "1976-07-08");
        given().get(address("targets")).then().body("steps.find { it.step == 'ENDORSED' }.missed", equalTo(false));
        assertThat(toldOf(database, "targets")).containsOnlyOnce("framework-targets-set");
    }

    @Test
    @DisplayName(
            "F03 a change after endorsement is another edition, which follows an endorsed one and has a slug of its own")
    void anotherEditionFollows() {
        FrameworkCalls.endorsed("followed", YEAR);
        circulated("not-followed", YEAR);
        var follower = draft("follower", YEAR, SECTIONS);
        as(chair())
                .body(follower.replace("\"edition\"", "\"follows\": \"not-followed\", \"edition\""))
                .post(FRAMEWORKS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/framework-followed-not-endorsed"));
        as(chair())
                .body(draft("followed", YEAR, SECTIONS))
                .post(FRAMEWORKS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/framework-edition-on-record"));

        as(chair())
                .body(follower.replace("\"edition\"", "\"follows\": \"followed\", \"edition\""))
                .post(FRAMEWORKS)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/frameworks/follower"))
                .body("follows", equalTo("followed"));
    }

    @Test
    void aPartHasItsAddressAndAStrongTag() {
        FrameworkCalls.endorsed("addressed", YEAR);
        var part = address("addressed") + "/sections/principles";
        var etag = given().get(part)
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1, 2)))
                .extract()
                .header("ETag");

        given().header("If-None-Match", etag).get(part).then().statusCode(304);
        given().get(address("addressed") + "/sections/preamble")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/framework-section-not-found"));
        given().accept("text/csv")
                .get(FRAMEWORKS + "?status=ENDORSED")
                .then()
                .statusCode(200)
                .body(containsString("addressed,Sample Framework"));
        given().get(address("addressed")).then().body("acts.kind", hasItems("DRAFTED", "CIRCULATED"));
    }

    @Test
    void aDraftIsWrittenAnewByWhoHasReadIt() {
        drafted("anew", YEAR);
        var read = etagOf("anew", chair());
        var text = draft("anew", YEAR, SECTIONS)
                .replace("\"edition\": \"anew\",", "")
                .replace("Sample Framework", "Another title");
        as(chair())
                .header("If-Match", read)
                .body(text)
                .put(address("anew"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Another title"));

        as(chair())
                .header("If-Match", read)
                .body(text)
                .put(address("anew"))
                .then()
                .statusCode(412);
        as(chair()).body(text).put(address("anew")).then().statusCode(428);
    }
}
