package ascn.actionplan.framework;

import static ascn.actionplan.framework.FrameworkCalls.address;
import static ascn.actionplan.framework.FrameworkCalls.as;
import static ascn.actionplan.framework.FrameworkCalls.circulated;
import static ascn.actionplan.framework.FrameworkCalls.comment;
import static ascn.actionplan.framework.FrameworkCalls.commented;
import static ascn.actionplan.framework.FrameworkCalls.decide;
import static ascn.actionplan.framework.FrameworkCalls.digestOf;
import static ascn.actionplan.framework.FrameworkCalls.drafted;
import static ascn.actionplan.framework.FrameworkCalls.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What officers and National Representatives say of a circulated text, over HTTP. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class FrameworkCommentTest {

    private static final int YEAR = 1976;

    @BeforeEach
    void prepare() {
        FrameworkPosts.inOffice();
    }

    private static String chair() {
        return FrameworkPosts.chairOf1976();
    }

    @Test
    @DisplayName(
            "F02 cities and National Representatives comment on a circulated text, and each comment has a disposition")
    void bothAuthorsComment() {
        circulated("both-comment", YEAR);
        var ofTheCity = commented("both-comment", YEAR);
        var digest = digestOf("both-comment", chair());
        as(FrameworkPosts.representative("TH"))
                .body(comment(digest, "1976-03-02").replace("\"item\": 2,", ""))
                .post(address("both-comment") + "/comments")
                .then()
                .statusCode(201)
                .body("post", equalTo("NATIONAL_REPRESENTATIVE"))
                .body("subject", equalTo("TH"));
        given().auth()
                .oauth2(chair())
                .get(address("both-comment") + "/comments?decided=false&limit=1")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.subject", equalTo(List.of(FrameworkPosts.city())));
        step("both-comment", YEAR, "revision", FrameworkCalls.revision(YEAR, FrameworkCalls.REVISED_SECTIONS))
                .statusCode(409)
                .body("type", equalTo("/problems/framework-comments-undecided"));

        decide(ofTheCity, YEAR, "DECLINED")
                .statusCode(200)
                .body("disposition", equalTo("DECLINED"))
                .body("decidedOn", equalTo("1976-04-02"));

        decide(ofTheCity, YEAR, "ACCEPTED")
                .statusCode(409)
                .body("type", equalTo("/problems/framework-comment-already-decided"));
        given().auth()
                .oauth2(chair())
                .get(address("both-comment"))
                .then()
                .body("comments.all", equalTo(2))
                .body("comments.undecided", equalTo(1));
    }

    @Test
    @DisplayName("F02 a comment names the text and an item of it, and is refused for a draft as if there were none")
    void aCommentNamesTheText() {
        circulated("names-text", YEAR);
        drafted("not-there-yet", YEAR);
        as(FrameworkPosts.officer())
                .body(comment("0".repeat(64), "1976-03-01"))
                .post(address("names-text") + "/comments")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/framework-text-replaced"));
        as(FrameworkPosts.officer())
                .body(comment(digestOf("names-text", chair()), "1976-03-01").replace("\"item\": 2", "\"item\": 3"))
                .post(address("names-text") + "/comments")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/framework-item-unknown"));

        as(FrameworkPosts.officer())
                .body(comment("0".repeat(64), "1976-03-01"))
                .post(address("not-there-yet") + "/comments")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/framework-not-found"));
    }
}
