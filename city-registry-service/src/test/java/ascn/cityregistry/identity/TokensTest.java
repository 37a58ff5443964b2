package ascn.cityregistry.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import ascn.platform.testsupport.BadTokens;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens are taken, and that no other makes an actor. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class TokensTest {

    private static final String FOR_STAFF = "/api/v1/dossiers";
    private static final String FOR_EVERYONE = "/api/v1/cities";

    @ConfigProperty(name = "test.url")
    URI service;

    @TestFactory
    Stream<DynamicTest> aTokenThatIsWrongInOnePointIsRefused() {
        return BadTokens.all().entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(bad.getKey(), () -> {
                    refused(given().auth()
                            .oauth2(bad.getValue())
                            .when()
                            .get(FOR_STAFF)
                            .then());
                    refused(given().auth()
                            .oauth2(bad.getValue())
                            .when()
                            .get(FOR_EVERYONE)
                            .then());
                }));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("/problems/unauthenticated"))
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt", "application/at+jwt", "AT+JWT"})
    void anAccessTokenIsTakenWhateverItsHeaderCallsIt(String type) {
        given().auth()
                .oauth2(BadTokens.typed(type))
                .when()
                .get(FOR_STAFF)
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        given().queryParam("access_token", TestTokens.secretariat())
                .when()
                .get(FOR_STAFF)
                .then()
                .statusCode(401);
        given().cookie("access_token", TestTokens.secretariat())
                .when()
                .get(FOR_STAFF)
                .then()
                .statusCode(401);
    }

    @Test
    void anotherSchemeThanBearerIsNotTaken() {
        given().header("Authorization", "Basic c2VjcmV0YXJpYXQ6c2VjcmV0")
                .when()
                .get(FOR_STAFF)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void ofTwoTokensNoneIsTaken() throws IOException {
        var good = "Authorization: Bearer " + BadTokens.good() + "\r\n";

        assertThat(statusLineOf(good)).contains(" 200 ");
        assertThat(statusLineOf(good + good)).contains(" 401 ");
        assertThat(statusLineOf(good + "Authorization: Bearer garbage\r\n")).contains(" 401 ");
    }

    @Test
    void aTokenLongerThanAllHeadersMayBeIsRefusedUnread() throws IOException {
        assertThat(statusLineOf("Authorization: Bearer " + "a".repeat(20_000) + "\r\n"))
                .contains(" 431 ");
    }

    /** Plainly, because clients of comfort join headers of the same name. */
    private String statusLineOf(String headers) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var request =
                    "GET " + FOR_STAFF + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("nothing");
        }
    }
}
