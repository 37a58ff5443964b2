package ascn.cityregistry.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.SecondProvider;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The provider of identities is away, comes, goes again and changes its key: one story, told in order. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SecondProvider.class, scope = TestResourceScope.GLOBAL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdentityProviderTest {

    @Test
    @Order(1)
    void aServiceThatHasNeverSeenItsProviderStillAnswersThePublic() {
        dossiersWith(SecondProvider.token())
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/identity-provider-unavailable"));

        given().header(SecondTenant.HEADER, SecondProvider.TENANT)
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(200);
        given().when().get("/q/health/ready").then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(2)
    void tokensAreTakenAsSoonAsTheProviderIsThere() {
        SecondProvider.comeBack();

        await().untilAsserted(() -> dossiersWith(SecondProvider.token()).statusCode(200));
    }

    @Test
    @Order(3)
    void withTheKeysLoadedNobodyNoticesThatTheProviderIsAway() {
        SecondProvider.goAway();

        dossiersWith(SecondProvider.token()).statusCode(200);
        given().when().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    @Order(4)
    void aNewKeyIsFetchedWhenItsFirstTokenComes() {
        var before = SecondProvider.token();
        SecondProvider.comeBack();

        SecondProvider.changeKey();

        await().untilAsserted(() -> dossiersWith(SecondProvider.token()).statusCode(200));
        dossiersWith(before).statusCode(401);
    }

    @Test
    @Order(5)
    void tokensOfUnknownKeysDoNotHammerTheProvider() {
        int before = SecondProvider.keyRequests();

        for (int number = 0; number < 10; number++) {
            dossiersWith(SecondProvider.tokenOfAnUnknownKey(number)).statusCode(401);
        }

        assertThat(SecondProvider.keyRequests()).isLessThanOrEqualTo(before + 1);
        dossiersWith(SecondProvider.token()).statusCode(200);
    }

    private static ValidatableResponse dossiersWith(String token) {
        return given().header(SecondTenant.HEADER, SecondProvider.TENANT)
                .auth()
                .oauth2(token)
                .when()
                .get("/api/v1/dossiers")
                .then();
    }
}
