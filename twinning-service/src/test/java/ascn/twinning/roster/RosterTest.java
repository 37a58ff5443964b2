package ascn.twinning.roster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ascn.contracts.event.cityregistry.MemberStateJoinedV1;
import ascn.platform.identity.ActorIds;
import ascn.platform.testsupport.PublishedEvents;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import ascn.roster.Chairs;
import ascn.roster.Post;
import ascn.roster.Roster;
import ascn.roster.RosterAnswers;
import ascn.roster.RosterFacts;
import ascn.roster.RosterMemberState;
import ascn.roster.RosterPosts;
import ascn.roster.Tenures;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A follower answers from its copy, and rights follow as soon as the event has arrived. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RosterTest extends RosterAnswers {

    @Inject
    DataSource dataSource;

    @Inject
    Roster roster;

    @Inject
    Chairs chairs;

    @Inject
    Tenures tenures;

    @Inject
    RosterPosts posts;

    @Inject
    ActorIds actorIds;

    private FollowedFacts facts;

    @BeforeEach
    void follow() {
        facts = new FollowedFacts(posts);
    }

    @AfterEach
    void stopFollowing() {
        facts.close();
    }

    @Override
    protected RosterFacts facts() {
        return facts;
    }

    @Override
    protected Chairs chairs() {
        return chairs;
    }

    @Override
    protected Tenures tenures() {
        return tenures;
    }

    @Override
    protected RosterPosts posts() {
        return posts;
    }

    private static ValidatableResponse act(String subject, String day) {
        return given().auth()
                .oauth2(TestTokens.person(subject))
                .when()
                .put("/api/v1/test-chair-acts/" + day)
                .then();
    }

    @Test
    @DisplayName(
            "C08 N06 the Chair acts as soon as the event has arrived, and the audit entry names the copy that decided")
    void rightsFollowTheEvent() throws SQLException {
        var chair = "test-chair-of-2000";
        act(chair, "2000-06-01").statusCode(403).body("type", equalTo("/problems/not-permitted"));

        var entry = facts.chairmanship("VN", "2000-01-01", "2001-01-01");
        facts.tenure(Post.NATIONAL_REPRESENTATIVE, "VN", "2000-01-01", null, actorIds.of(chair));
        act(chair, "2000-06-01")
                .statusCode(200)
                .body("kind", equalTo("POST"))
                .body("name", equalTo("CHAIR"))
                .body("of", equalTo("VN"))
                .body("copyPosition", equalTo((int) facts.position()));
        assertThat(lastAuditEntryOf(actorIds.of(chair))).isEqualTo("CHAIR VN " + facts.position());

        act(chair, "2001-01-01")
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"))
                .body("detail", containsString("up to position " + facts.position()));
        facts.chairmanshipCorrected(entry, "LA", "2000-01-01", "2001-01-01");
        act(chair, "2000-06-01").statusCode(403);
    }

    private String lastAuditEntryOf(String actor) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select allowed_by || ' ' || allowed_for || ' ' || copy_position from audit_entry
                        where actor = ? and operation = 'testChairAct' and outcome <> 'DENIED'
                        order by recorded_at desc limit 1""")) {
            select.setString(1, actor);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "nothing";
            }
        }
    }

    @Test
    @DisplayName("C12 the shepherd's person who acts does so as SHEPHERD, on the days of the term")
    void theShepherdActs() {
        var shepherd = "test-shepherd-of-2002";
        facts.term("KH", "2002-01-01", "2003-01-01");
        facts.tenure(Post.SHEPHERD_REPRESENTATIVE, "KH", "2002-01-01", null, actorIds.of(shepherd));

        act(shepherd, "2002-12-31").statusCode(200).body("name", equalTo("SHEPHERD"));
        act(shepherd, "2003-01-01").statusCode(403);
    }

    @Test
    @DisplayName("N06 a plan opens no door before its day has come, and none of its acts on a day of today")
    void aPlanGivesNoRight() {
        facts.chairmanship("BN", "2950-01-01", "2951-01-01");
        facts.tenure(Post.NATIONAL_REPRESENTATIVE, "BN", "2004-01-01", null, "bandar-2004");

        assertThat(posts.everHeldBy("bandar-2004", Set.of(Post.CHAIR)).posts()).isEmpty();
        assertThat(posts.heldBy("bandar-2004", Set.of(Post.CHAIR), LocalDate.parse("2949-12-31"))
                        .posts())
                .isEmpty();
        assertThat(chairs.chairOn(LocalDate.parse("2950-06-01")).isVacant()).isFalse();
    }

    @Test
    @DisplayName("M16 the copy begins with the states that no event tells, and follows the accession of others")
    void memberStatesAreFollowed() {
        try (var registry = PublishedEvents.ofCityRegistry()) {
            registry.publish(
                    "member-state",
                    "XB",
                    1,
                    "2090-01",
                    new MemberStateJoinedV1("XB", "Examplia", "2090-01", "sample-port", "Sample Port", "A test"));
        }

        Awaitility.await().untilAsserted(() -> assertThat(roster.memberStatesOn(LocalDate.parse("2090-01-31")))
                .extracting(RosterMemberState::code)
                .contains("XB"));
        assertThat(roster.memberStatesOn(LocalDate.parse("2090-01-30")))
                .extracting(RosterMemberState::code)
                .doesNotContain("XB");
        assertThat(roster.memberStatesOn(LocalDate.parse("2018-03-23")))
                .extracting(RosterMemberState::code)
                .containsExactly("BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN");
    }
}
