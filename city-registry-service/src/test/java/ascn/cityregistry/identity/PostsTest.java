package ascn.cityregistry.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import ascn.platform.identity.ActorIds;
import ascn.platform.identity.Denial;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a post opens: the door on any day, the act on the days of the tenure. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class PostsTest {

    @Inject
    ActorIds actorIds;

    @Inject
    SampleDenials denials;

    @Test
    @DisplayName("N06 the door lets in whoever ever holds a post of the row, and tells which, by which copy")
    void theDoorAsksForPosts() {
        get("test-envoy", "/api/v1/test-audiences")
                .statusCode(200)
                .body("kind", equalTo("POST"))
                .body("name", equalTo("ENVOY"))
                .body("of", equalTo("VN"))
                .body("copyPosition", equalTo(417));
        get("test-stranger", "/api/v1/test-audiences")
                .statusCode(403)
                .body("type", equalTo("/problems/not-permitted"))
                .body("copyPosition", equalTo(417))
                .body("errors[0].remedy", containsString("ENVOY, HERALD"));
        given().when().get("/api/v1/test-audiences").then().statusCode(401);
    }

    @Test
    @DisplayName("N06 an act of a post needs a tenure that runs on the day of the act")
    void theActAsksForTheDay() {
        get("test-envoy", "/api/v1/test-audiences/VN/2020-01-01").statusCode(200);
        get("test-envoy", "/api/v1/test-audiences/VN/2020-12-31").statusCode(200);

        get("test-envoy", "/api/v1/test-audiences/VN/2021-01-01")
                .statusCode(403)
                .body("type", equalTo("/problems/post-not-held"))
                .body("rule", equalTo("N06"))
                .body("copyPosition", equalTo(417))
                .body("detail", containsString("up to position 417"));
        get("test-envoy", "/api/v1/test-audiences/LA/2020-06-01").statusCode(403);
    }

    @Test
    void aRoleOfTheRowNeedsNoPost() {
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/test-audiences/LA/2021-01-01")
                .then()
                .statusCode(200)
                .body("kind", equalTo("ROLE"))
                .body("name", equalTo("SECRETARIAT"))
                .body("copyPosition", nullValue());
    }

    @Test
    void refusalsOfSignedInCallersAreToldAndStandEvenWhenTheListenerFails() {
        get("test-curious", "/api/v1/test-audiences").statusCode(403);
        get("test-curious", "/api/v1/cities").statusCode(200);

        assertThat(denials.of(actorIds.of("test-curious")))
                .extracting(Denial::operationId, Denial::reason, Denial::path)
                .containsExactly(tuple("testAudience", "not-permitted", "/api/v1/test-audiences"));
    }

    @Test
    void refusalsBehindTheDoorAreToldToo() {
        get("test-envoy", "/api/v1/test-audiences/KH/2020-06-01").statusCode(403);

        assertThat(denials.of(actorIds.of("test-envoy")))
                .extracting(Denial::reason, Denial::path)
                .contains(tuple("post-not-held", "/api/v1/test-audiences/KH/2020-06-01"));
    }

    private static ValidatableResponse get(String subject, String path) {
        return given().auth()
                .oauth2(TestTokens.person(subject))
                .when()
                .get(path)
                .then();
    }
}
