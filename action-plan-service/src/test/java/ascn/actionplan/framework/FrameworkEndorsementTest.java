package ascn.actionplan.framework;

import static ascn.actionplan.framework.FrameworkCalls.FRAMEWORKS;
import static ascn.actionplan.framework.FrameworkCalls.SECTIONS;
import static ascn.actionplan.framework.FrameworkCalls.address;
import static ascn.actionplan.framework.FrameworkCalls.as;
import static ascn.actionplan.framework.FrameworkCalls.dated;
import static ascn.actionplan.framework.FrameworkCalls.digestOf;
import static ascn.actionplan.framework.FrameworkCalls.draft;
import static ascn.actionplan.framework.FrameworkCalls.endorse;
import static ascn.actionplan.framework.FrameworkCalls.endorsement;
import static ascn.actionplan.framework.FrameworkCalls.putUp;
import static ascn.actionplan.framework.FrameworkCalls.step;
import static ascn.actionplan.framework.FrameworkCalls.toldOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How an edition comes to the consensus of the member states, over HTTP. Malaysia chairs in 1976, Thailand in 1984; ASEAN has
 * five members in 1976, and six from 1984-01-07.
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FrameworkEndorsementTest {

    private static final int YEAR = 1976;

    @Inject
    DataSource database;

    @BeforeEach
    void prepare() {
        FrameworkPosts.inOffice();
    }

    private static String chair() {
        return FrameworkPosts.chairOf1976();
    }

    @Test
    @DisplayName("F03 F04 an edition goes from the Chair's draft to the consensus of the states that are members then")
    void anEditionGoesItsWay() throws SQLException {
        putUp("way", YEAR);
        endorse("way", List.of("ID", "MY", "PH", "SG"), "1976-07-08");
        given().get(address("way")).then().statusCode(404);

        endorse("way", "TH", "1976-07-09")
                .statusCode(200)
                .body("status", equalTo("ENDORSED"))
                .body("endorsedBy", equalTo(FrameworkPosts.FIVE))
                .body("notEndorsedBy", hasSize(0))
                .body("steps.find { it.step == 'ENDORSED' }.actualOn", equalTo("1976-07-09"))
                .body("steps.find { it.step == 'ENDORSED_BY_JCM' }.actualOn", nullValue());
        given().get(address("way")).then().statusCode(200).body("acts.kind", hasItem("ENDORSED"));
        assertThat(toldOf(database, "way"))
                .containsExactly(
                        "framework-circulated",
                        "framework-revised",
                        "framework-discussed",
                        "framework-put-up",
                        "framework-endorsed-by-member-state",
                        "framework-endorsed-by-member-state",
                        "framework-endorsed-by-member-state",
                        "framework-endorsed-by-member-state",
                        "framework-endorsed-by-member-state",
                        "framework-endorsed");
        step("way", YEAR, "revision", FrameworkCalls.revision(YEAR, SECTIONS))
                .statusCode(409)
                .body("type", equalTo("/problems/framework-step-out-of-order"))
                .body("rule", equalTo("F03"));
    }

    @Test
    @DisplayName("F04 a state that joined the day before is asked too: five endorsements of six endorse nothing")
    void whoJoinedIsAskedToo() {
        putUp("joined", 1984);
        endorse("joined", FrameworkPosts.FIVE, "1984-07-08");
        given().auth()
                .oauth2(FrameworkPosts.representative("BN"))
                .get(address("joined") + "?asOf=1984-07-08")
                .then()
                .body("status", equalTo("PUT_UP"))
                .body("notEndorsedBy", equalTo(List.of("BN")));

        endorse("joined", "BN", "1984-07-08").statusCode(200).body("status", equalTo("ENDORSED"));
    }

    @Test
    @DisplayName("F04 of two last endorsements at the same moment one makes the edition endorsed")
    void twoLastEndorsementsMeet() throws Exception {
        putUp("meeting-endorsements", YEAR);
        endorse("meeting-endorsements", List.of("ID", "MY", "PH"), "1976-07-08");
        var digest = digestOf("meeting-endorsements", chair());
        var calls = List.of("SG", "TH").stream()
                .<Callable<Integer>>map(state -> () -> as(FrameworkPosts.representative(state))
                        .body(endorsement(state, digest, "1976-07-08"))
                        .post(address("meeting-endorsements") + "/endorsements")
                        .statusCode())
                .toList();
        var pool = Executors.newFixedThreadPool(2);

        for (var answer : pool.invokeAll(calls)) {
            assertThat(answer.get()).isEqualTo(200);
        }

        pool.shutdown();
        assertThat(toldOf(database, "meeting-endorsements")).containsOnlyOnce("framework-endorsed");
    }

    @Test
    @DisplayName("F04 N06 a National Representative endorses for the own state, naming the text, and once")
    void aRepresentativeEndorsesForTheOwnState() {
        putUp("own-state", YEAR);
        var digest = digestOf("own-state", chair());
        as(FrameworkPosts.representative("PH"))
                .body(endorsement("ID", digest, "1976-07-08"))
                .post(address("own-state") + "/endorsements")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"));
        as(FrameworkPosts.representative("PH"))
                .body(endorsement("PH", "0".repeat(64), "1976-07-08"))
                .post(address("own-state") + "/endorsements")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/framework-text-replaced"))
                .body("errors[0].pointer", equalTo("/digest"));
        endorse("own-state", "PH", "1976-07-08").statusCode(200);

        endorse("own-state", "PH", "1976-07-09")
                .statusCode(409)
                .body("type", equalTo("/problems/framework-endorsement-on-record"));
    }

    @Test
    @DisplayName("F01 an edition without its three parts says so from the beginning, and is refused when it is put up")
    void anIncompleteEditionIsNotPutUp() {
        as(chair())
                .body(draft("incomplete", YEAR, FrameworkCalls.incomplete()))
                .post(FRAMEWORKS)
                .then()
                .statusCode(201)
                .body("lacks", equalTo(List.of("OUTCOMES")));
        step("incomplete", YEAR, "circulation", dated("1976-02")).statusCode(200);
        step("incomplete", YEAR, "revision", FrameworkCalls.revision(YEAR, "{}"))
                .statusCode(200)
                .body("lacks", equalTo(List.of("DEFINITION", "PRINCIPLES", "OUTCOMES")));
        step("incomplete", YEAR, "discussion", FrameworkCalls.discussion(YEAR)).statusCode(200);

        step("incomplete", YEAR, "endorsement-call", dated("1976-07-01"))
                .statusCode(409)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/sections/definition", "/sections/principles", "/sections/outcomes")))
                .body("errors[0].rule", equalTo("F01"));
    }
}
