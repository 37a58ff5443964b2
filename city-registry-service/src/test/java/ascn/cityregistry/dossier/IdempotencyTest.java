package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.DossierCalls.dossierOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import ascn.platform.http.idempotency.ForgetOldKeys;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Idempotency-Key promises, shown on the opening of a dossier. Each test begins without dossiers. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class IdempotencyTest {

    private static final String LAO_PDR = dossierOf("LA", "Vientiane");

    @Inject
    AgroalDataSource database;

    @Inject
    ForgetOldKeys forgetOldKeys;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    @BeforeEach
    void forgetDossiersOfLaoPdr() throws SQLException {
        execute(
                "delete from nominated_city where dossier_id in (select dossier_id from dossier where member_state = 'LA')");
        execute("delete from city where member_state = 'LA'");
        execute("delete from dossier where member_state = 'LA'");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }

    private void executeAsOwner(String statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var execute = connection.createStatement()) {
            execute.execute(statements);
        }
    }

    private static RequestSpecification call(String token, UUID key) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private static Response open(UUID key, String dossier) {
        return call(TestTokens.nominatorOfThePast("LA"), key).body(dossier).post("/api/v1/dossiers");
    }

    @Test
    void aRepeatedCallIsAnsweredAsTheFirstAndHasNoSecondEffect() {
        var key = UUID.randomUUID();
        var first = open(key, LAO_PDR);
        var second = open(key, LAO_PDR.replace(":", " : "));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aKeyThatIsUsedForAnotherRequestIsRefused() {
        var key = UUID.randomUUID();
        open(key, LAO_PDR);

        open(key, dossierOf("LA", "Luang Prabang"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void ofAHundredParallelCallsOneHasAnEffectAndAllAreAnsweredAlike() throws Exception {
        var key = UUID.randomUUID();
        var answers = together(100, call -> {
            var answer = open(key, LAO_PDR);
            return answer.statusCode() + " " + answer.header("Location");
        });

        // A caller who waited longer than a second for the first one is asked to come again.
        assertThat(answers)
                .filteredOn(answer -> !answer.equals("409 null"))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer)
                        .startsWith("201 ")
                        .isEqualTo(open(key, LAO_PDR).statusCode() + " "
                                + open(key, LAO_PDR).header("Location")));
        assertThat(count("dossier where member_state = 'LA'")).isOne();
        assertThat(count("idempotency_key where key = '" + key + "'")).isOne();
        assertThat(count("audit_entry where outcome = 'DONE' and subject_id ="
                        + " (select result_id from idempotency_key where key = '" + key + "')"))
                .isOne();
    }

    @Test
    void ofAHundredParallelActsOneIsTold() throws Exception {
        var opened = open(UUID.randomUUID(), LAO_PDR);
        var key = UUID.randomUUID();

        var answers = together(
                100,
                call -> String.valueOf(call(TestTokens.nominatorOfThePast("LA"), key)
                        .header("If-Match", opened.header("ETag"))
                        .body(DossierCalls.SUBMISSION)
                        .post(opened.header("Location") + "/submission")
                        .statusCode()));

        assertThat(answers).contains("200").isSubsetOf("200", "409");
        var dossier = opened.<String>path("id");
        assertThat(count("outbox_message where aggregate_id = '" + dossier + "'"))
                .isOne();
        assertThat(count("audit_entry where act = 'submit' and subject_id = '" + dossier + "'"))
                .isOne();
    }

    private long count(String rows) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from " + rows);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** That many callers, each on a thread of its own, who all begin at the same moment. */
    private static List<String> together(int callers, IntFunction<String> call) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(callers);
        var start = new CountDownLatch(callers);
        try {
            var calls = IntStream.range(0, callers)
                    .<Callable<String>>mapToObj(caller -> () -> {
                        start.countDown();
                        start.await();
                        return call.apply(caller);
                    })
                    .toList();
            return pool.invokeAll(calls).stream().map(IdempotencyTest::outcome).toList();
        } finally {
            pool.shutdown();
        }
    }

    /** Of two parallel inserts the later one can begin to write before it finds the key of the other: no entry belongs to it. */
    @Test
    void aRepetitionThatBeganToWriteIsAnsweredAsTheFirst() throws SQLException {
        var key = UUID.randomUUID();
        var first = open(key, LAO_PDR);
        executeAsOwner("create function writes_early() returns trigger language plpgsql"
                + " as 'begin perform pg_current_xact_id(); return new; end';"
                + " create trigger writes_early before insert on idempotency_key"
                + " for each row execute function writes_early()");
        try {
            var second = open(key, LAO_PDR);

            assertThat(second.statusCode()).isEqualTo(201);
            assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        } finally {
            executeAsOwner("drop function writes_early() cascade");
        }
    }

    private static String outcome(Future<String> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRefusedCallLeavesNoKeyAndMayBeRepeated() {
        var first = UUID.randomUUID();
        open(first, LAO_PDR);
        var refused = UUID.randomUUID();

        open(refused, LAO_PDR).then().statusCode(409).body("type", equalTo("/problems/dossier-already-open"));
        open(refused, dossierOf("LA", "Luang Prabang")).then().statusCode(409);
    }

    @Test
    void aRepetitionShowsWhatTheFirstCallMadeAsItIsNow() {
        var key = UUID.randomUUID();
        var opened = open(key, LAO_PDR);
        call(TestTokens.nominatorOfThePast("LA"), UUID.randomUUID())
                .header("If-Match", opened.header("ETag"))
                .body(DossierCalls.SUBMISSION)
                .post(opened.header("Location") + "/submission")
                .then()
                .statusCode(200);

        open(key, LAO_PDR).then().statusCode(201).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void anActIsRepeatedWithTheTagThatWasReadBeforeIt() {
        var opened = open(UUID.randomUUID(), LAO_PDR);
        var key = UUID.randomUUID();

        for (int attempt = 0; attempt < 2; attempt++) {
            call(TestTokens.nominatorOfThePast("LA"), key)
                    .header("If-Match", opened.header("ETag"))
                    .body(DossierCalls.SUBMISSION)
                    .post(opened.header("Location") + "/submission")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1-json\""))
                    .body("status", equalTo("SUBMITTED"));
        }
    }

    @Test
    void twoCallersMayChooseTheSameKey() {
        var key = UUID.randomUUID();
        open(key, LAO_PDR);

        call(TestTokens.nominatorOfThePast("KH"), key)
                .body(LAO_PDR)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/dossier-of-another-member-state"));
    }

    @Test
    void aCallWithoutAKeyIsAskedForOne() {
        given().auth()
                .oauth2(TestTokens.nominatorOf("LA"))
                .contentType(ContentType.JSON)
                .body(LAO_PDR)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-missing"));
        given().auth()
                .oauth2(TestTokens.nominatorOf("LA"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "with a space")
                .body(LAO_PDR)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-invalid"));
    }

    @Test
    void aRepetitionIsAnsweredWithTheStatusAndPlaceThatWereKept() throws SQLException {
        var key = UUID.randomUUID();
        open(key, LAO_PDR);
        execute("update idempotency_key set status = 202, location = 'http://example.org/first' where key = '" + key
                + "'");

        // No operation answers so; that is why it must have come from the row.
        call(TestTokens.nominatorOfThePast("LA"), key)
                .noFilters()
                .body(LAO_PDR)
                .post("/api/v1/dossiers")
                .then()
                .statusCode(202)
                .header("Location", equalTo("http://example.org/first"))
                .body("memberState", equalTo("LA"));
        given().when().get("/q/metrics").then().body(matchesPattern("(?s).*idempotency_replays_total [1-9].*"));
    }

    @Test
    void aKeyIsKeptForSeventyTwoHours() throws SQLException {
        var older = UUID.randomUUID();
        var younger = UUID.randomUUID();
        execute("insert into idempotency_key (operation, caller, key, request_hash, recorded_at) values"
                + " ('openDossier', 'somebody', '" + older + "', '\\x00', now() - interval '72 hours 1 minute'),"
                + " ('openDossier', 'somebody', '" + younger + "', '\\x00', now() - interval '71 hours 59 minutes')");

        forgetOldKeys.forget();

        assertThat(keysOf("somebody")).containsExactly(younger.toString());
    }

    private List<String> keysOf(String caller) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select key from idempotency_key where caller = ?")) {
            select.setString(1, caller);
            var keys = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
            return keys;
        }
    }

    @Test
    void aCallWhoseKeyIsAtWorkWaitsASecondAndIsAskedToComeAgain() throws SQLException {
        open(UUID.randomUUID(), LAO_PDR);
        var key = UUID.randomUUID();
        try (var parallel = database.getConnection()) {
            parallel.setAutoCommit(false);
            try (var claim = parallel.createStatement()) {
                claim.execute("insert into idempotency_key (operation, caller, key, request_hash)"
                        + " select operation, caller, '" + key + "', request_hash from idempotency_key"
                        + " where operation = 'openDossier' order by recorded_at desc limit 1");
            }

            open(key, LAO_PDR).then().statusCode(409).body("type", equalTo("/problems/idempotency-key-in-use"));
            parallel.rollback();
        }
    }

    @Test
    void ofFiftyWritersWithOneTagOneWins() throws Exception {
        var opened = open(UUID.randomUUID(), LAO_PDR);
        var answers = together(
                50,
                writer -> String.valueOf(given().auth()
                        .oauth2(TestTokens.nominatorOfThePast("LA"))
                        .contentType(ContentType.JSON)
                        .header("If-Match", opened.header("ETag"))
                        .body(dossierOf("LA", "Vientiane", "City " + writer))
                        .put(opened.header("Location"))
                        .statusCode()));

        assertThat(answers).containsOnly("200", "412").containsOnlyOnce("200");
    }
}
