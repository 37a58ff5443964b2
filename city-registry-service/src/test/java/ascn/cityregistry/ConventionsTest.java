package ascn.cityregistry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import ascn.platform.http.paging.Cursor;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every service does alike, shown on this one. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ConventionsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void theTypeOfAProblemLeadsToAPage() {
        given().when()
                .get("/problems/capital-missing")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Capital missing"))
                .body(containsString("M03"));
        given().when().get("/problems/no-such-thing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aRequestKeepsTheIdThatItsCallerChose() {
        given().header("X-Correlation-Id", "from-jakarta-7")
                .when()
                .get("/api/v1/cities")
                .then()
                .header("X-Correlation-Id", equalTo("from-jakarta-7"));
        given().header("X-Correlation-Id", "not <safe>")
                .when()
                .get("/api/v1/cities")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void answersSayHowTheyMayBeKeptAndNothingOfTheServer() {
        given().when()
                .get("/api/v1/member-states")
                .then()
                .header("Cache-Control", equalTo("no-cache"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Server", nullValue());
        given().auth()
                .oauth2(TestTokens.secretariat())
                .when()
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Vary", containsString("Authorization"));
    }

    @Test
    @DisplayName("M16 the member states are data: eleven since October 2025, with their capitals")
    void memberStatesAreListedWithTheirCapitals() {
        given().when()
                .get("/api/v1/member-states?asOf=2025-10-26")
                .then()
                .statusCode(200)
                .body("size()", equalTo(11))
                .body("code", hasItem("TL"))
                .body("find { it.code == 'VN' }.capital.cityId", equalTo("ha-noi"));
    }

    @Test
    void aListIsSentOnceToWhoeverHasIt() {
        for (var path : new String[] {"/api/v1/member-states", "/api/v1/cities", "/api/v1/cities?memberState=VN"}) {
            var tag = given().when().get(path).then().statusCode(200).extract().header("ETag");
            assertThat(tag).matches("\"[A-Za-z0-9_-]{43}\"");

            for (var header : new String[] {tag, "W/" + tag, "\"another\", " + tag, "*"}) {
                given().header("If-None-Match", header)
                        .when()
                        .get(path)
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(tag))
                        .header("Vary", containsString("Authorization"))
                        .body(emptyString());
            }
            given().header("If-None-Match", "\"another\"")
                    .when()
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aListIsATableForWhoeverAsksForOne() {
        given().accept("text/csv")
                .when()
                .get("/api/v1/member-states")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("ETag", nullValue())
                .body(startsWith("code,name,joinedAsean,capital.cityId,capital.name\r\n"))
                .body(containsString("\r\nVN,Viet Nam,1995-07-28,ha-noi,Ha Noi\r\n"));
        given().accept("text/csv")
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(200)
                .body(startsWith(
                        "id,name,aliases,memberState,territoryKind,status,capital,cohort,admittedOn,withdrawnOn,"));
        var lines = given().accept("text/csv;q=0.3, application/x-ndjson;q=0.8, application/json;q=0.1")
                .when()
                .get("/api/v1/member-states")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        assertThat(lines.lines()).hasSize(11).allMatch(line -> line.startsWith("{\"code\":\""));
        given().accept("application/pdf")
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void pagesKeepTheirFiltersAndAreStableWhileOthersAdd() throws SQLException {
        insertDossiers("00000000-0000-7000-8000-", 2, 4, 6);
        try {
            var first = page("/api/v1/dossiers?memberState=VN&limit=2");
            insertDossiers("00000000-0000-7000-8000-", 1, 5);
            var second = page(first.link());

            assertThat(first.places()).containsExactly("2", "4");
            assertThat(first.link()).contains("memberState=VN").contains("limit=2");
            assertThat(second.places()).containsExactly("5", "6");
            assertThat(page("/api/v1/dossiers?memberState=VN&limit=500").link()).isEmpty();
            given().auth()
                    .oauth2(TestTokens.secretariat())
                    .accept("text/csv")
                    .when()
                    .get("/api/v1/dossiers?memberState=VN")
                    .then()
                    .statusCode(200)
                    .body(startsWith("id,memberState,status,cities,late\r\n00000000-0000-7000-8000-000000000001,VN,"));
        } finally {
            execute("delete from dossier where dossier_id::text like '00000000-0000-7000-8000-%'");
        }
    }

    private record Page(List<String> places, String link) {}

    private static Page page(String address) {
        var answer = given().auth()
                .oauth2(TestTokens.secretariat())
                .urlEncodingEnabled(false)
                .when()
                .get(address)
                .then()
                .statusCode(200)
                .extract();
        var link = Objects.requireNonNullElse(answer.header("Link"), "");
        return new Page(
                answer.jsonPath().getList("items.id", String.class).stream()
                        .map(id -> id.substring(id.length() - 1))
                        .toList(),
                link.isEmpty() ? "" : link.substring(1, link.indexOf('>')));
    }

    private void insertDossiers(String prefix, int... places) throws SQLException {
        for (int place : places) {
            execute("insert into dossier (dossier_id, version, member_state, status, opened_at) values ('" + prefix
                    + "00000000000" + place + "', 0, 'VN', 'ADMITTED', now())");
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }

    @Test
    void everythingThatIsWrongWithAQueryIsNamedAtOnce() {
        given().queryParam("limit", "0")
                .queryParam("cursor", "made by hand")
                .queryParam("asOf", "2018-02-30")
                .queryParam("order", "name")
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body(
                        "errors.code",
                        contains("invalid-parameter", "invalid-cursor", "invalid-parameter", "unknown-parameter"))
                .body(
                        "errors[3].remedy",
                        equalTo("Known here: asOf, bbox, capital, cohort, cursor, knownAt, limit, memberState, network,"
                                + " populationBand, q, status, territoryKind"));
        var cursorOfDossiers = Cursor.of("findDossiers", List.of("a", "b"));
        given().queryParam("cursor", cursorOfDossiers)
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-cursor"));
    }

    @Test
    void aTextThatTheDatabaseCannotKeepIsRefused() {
        given().queryParam("memberState", "\u0000")
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-value"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType("application/json")
                .body("{\"memberState\":\"" + "x".repeat(300_000) + "\"}")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("type", equalTo("/problems/content-too-large"));
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedAlikeWhenItIsTooLarge() throws Exception {
        var body = ("{\"memberState\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/dossiers"))
                .header("Authorization", "Bearer " + TestTokens.nominatorOf("ID"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/content-too-large");
    }

    @Test
    void headersThatAreTooLargeAreRefused() {
        given().header("X-Long", "x".repeat(20_000))
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(431);
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        given().auth()
                .oauth2(TestTokens.nominatorOf("ID"))
                .contentType("application/xml")
                .body("<dossier/>")
                .when()
                .post("/api/v1/dossiers")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void anotherOriginIsNotLetIn() {
        given().header("Origin", "https://example.org")
                .when()
                .get("/api/v1/cities")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .when()
                .options("/api/v1/dossiers")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aPageOfAConfiguredOriginIsLetIn() {
        given().header("Origin", "https://dashboard.example.org")
                .when()
                .get("/api/v1/cities")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://dashboard.example.org"))
                .header(
                        "Access-Control-Expose-Headers",
                        allOf(containsString("ETag"), containsString("Link"), containsString("RateLimit")));
        given().noFilters()
                .header("Origin", "https://dashboard.example.org")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match,content-type")
                .when()
                .options("/api/v1/dossiers/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", matchesPattern("(?i).*if-match.*"));
    }

    /** Keys of anonymous callers share one room, so that a key must be too long to guess. */
    @Test
    void theKeyOfAnAnonymousCallerIsAUuid() {
        given().header("Idempotency-Key", "my-first-key")
                .post("/api/v1/test-open-doors")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-invalid"));
        given().header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/test-open-doors")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nobody-at-home"));
    }

    @Test
    void whatIsNestedTooDeeplyIsRefusedAsThat() {
        given().auth()
                .oauth2(TestTokens.nominatorOf("VN"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"memberState\": " + "[".repeat(60) + "]".repeat(60) + "}")
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("json-limit"));
    }

    @Test
    void aReadWithoutItsBodyHasTheSameHeaders() {
        var tag = given().when().get("/api/v1/member-states").header("ETag");

        given().when()
                .head("/api/v1/member-states")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body(emptyString());
    }

    @Test
    void aCallerIsToldOfTheLimitAndRefusedBeyondIt() {
        given().when()
                .get("/api/v1/cities")
                .then()
                .header("RateLimit-Policy", equalTo("\"anonymous\";q=100000;w=1"))
                .header("RateLimit", matchesPattern("\"anonymous\";r=\\d+;t=1"));
        for (int call = 0; call < 3; call++) {
            given().when()
                    .get("/api/v1/test-scarce-things")
                    .then()
                    .statusCode(not(429))
                    .header("RateLimit-Policy", equalTo("\"scarce\";q=3;w=3600"));
        }
        given().header("X-Forwarded-For", "192.0.2.1")
                .when()
                .get("/api/v1/test-scarce-things")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1[12]\\d\\d"))
                .header("RateLimit", startsWith("\"scarce\";r=0;"))
                .body("type", equalTo("/problems/too-many-requests"));
        given().when().get("/q/health/live").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void aDatabaseThatLetsNobodyInIsToldWithoutAWordOfTheInside() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.createStatement()) {
                lock.execute("lock table quota_policy, city_as_known in access exclusive mode");
            }

            given().when()
                    .get("/api/v1/cities")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("type", equalTo("/problems/database-unavailable"))
                    .body(not(containsString("lock")))
                    .body(not(containsString("select")));
            connection.rollback();
        }
        given().when().get("/api/v1/cities").then().statusCode(200);
    }

    @Test
    void everyAnswerOfTheServerItselfIsAProblemWithTheHeadersOfAll() {
        for (var path : new String[] {"/nowhere", "/api/v1/nowhere", "/api/v1/cities/x/y"}) {
            given().when()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .body("type", equalTo("/problems/not-found"));
        }
        given().when().get("/q/openapi").then().header("Content-Security-Policy", containsString("default-src 'self'"));
        given().when()
                .get("/problems/not-found")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        given().when()
                .get("/api/v1/cities/atlantis")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/city-not-found"));
        given().when()
                .delete("/api/v1/cities")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"))
                .body("type", equalTo("/problems/method-not-allowed"));
    }
}
